import { Card } from './card.tsx';
import { Meter } from './meter.tsx';

export interface DeviceFact {
  readonly label: string;
  readonly value: string;
  readonly detail?: string | undefined;
  /** 0 to 100 with its words, for things that fill. */
  readonly meter?: { readonly percent: number; readonly label: string } | undefined;
}

/** Three small facts about the device, side by side. */
export function DeviceFacts({
  label,
  facts,
}: {
  readonly label: string;
  readonly facts: readonly DeviceFact[];
}) {
  return (
    <Card className="fh-device-facts" label={label}>
      {facts.map((fact) => (
        <div key={fact.label}>
          <small>{fact.label}</small>
          <b>{fact.value}</b>
          {fact.detail !== undefined && <small>{fact.detail}</small>}
          {fact.meter !== undefined && (
            <Meter size="s" parts={[{ percent: fact.meter.percent }]} label={fact.meter.label} />
          )}
        </div>
      ))}
    </Card>
  );
}
