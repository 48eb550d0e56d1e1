import { railPosition, railTicks, type StopState } from './rail-ticks.ts';

export interface ProgressRailProps {
  readonly stops: readonly StopState[];
  /** "Stop 7 of 23". */
  readonly label: string;
}

/** One tick per stop: done, short, now, to do. */
export function ProgressRail({ stops, label }: ProgressRailProps) {
  return (
    <div
      className="fh-rail"
      role="progressbar"
      aria-valuemin={0}
      aria-valuemax={stops.length}
      aria-valuenow={railPosition(stops)}
      aria-label={label}
    >
      {railTicks(stops).map((state, index) => (
        <i key={index} data-s={state === 'todo' ? undefined : state} />
      ))}
    </div>
  );
}
