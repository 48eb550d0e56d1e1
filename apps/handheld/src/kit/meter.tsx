export interface MeterPart {
  /** 0 to 100. */
  readonly percent: number;
  /** Plain ink when left out. */
  readonly state?: 'now' | 'half' | 'risk' | 'correct' | undefined;
}

export interface MeterProps {
  readonly parts: readonly MeterPart[];
  /** All parts in words. */
  readonly label: string;
  readonly size?: 's' | 'l' | undefined;
}

/** A bar of parts, told apart by pattern before colour. */
export function Meter({ parts, label, size }: MeterProps) {
  return (
    <div className="fh-meter" data-size={size} role="img" aria-label={label}>
      {parts
        .filter((part) => part.percent > 0)
        .map((part, index) => (
          <i key={index} data-s={part.state} style={{ width: `${part.percent}%` }} />
        ))}
    </div>
  );
}
