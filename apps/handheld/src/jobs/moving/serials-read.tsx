import { useCopy } from '../../copy/use-copy.ts';
import { UnitsStepper } from '../../floor/units-stepper.tsx';
import { CountCard } from '../../kit/count-card.tsx';
import { Note } from '../../kit/note.tsx';

interface SerialsReadProps {
  readonly title: string;
  /** Those that were read, the latest last. */
  readonly read: readonly string[];
  /** Units there are. */
  readonly of: number;
  /** The press that takes them, or all. */
  readonly children: React.ReactNode;
}

/** The number is what was read: its keys are off. */
const onlyByReading = (): void => undefined;

/** Units with serials: each is read, or all go together. */
export function SerialsRead({ title, read, of, children }: SerialsReadProps) {
  const t = useCopy('moving');
  const latest = read.at(-1);
  return (
    <CountCard label={title}>
      <UnitsStepper
        title={null}
        value={read.length}
        least={read.length}
        most={read.length}
        onChange={onlyByReading}
        caption={t('serials.readOf', { total: of })}
        state={read.length > 0 && read.length < of ? 'caution' : undefined}
      />
      {latest === undefined ? (
        <Note title={t('serials.scan')}>{t('serials.orAll')}</Note>
      ) : (
        <p className="fh-label">
          <span className="fh-code">{latest}</span>
        </p>
      )}
      {children}
    </CountCard>
  );
}
