/** One part of a place as the rack label shows it: "Bay", "07". */
export interface PlateSegment {
  readonly label: string;
  readonly value: string;
}

/**
 * Which segments differ from the place before: walk to what changed. Nothing is marked for the first stop.
 * A place with another number of segments differs in all of them.
 */
export function changedSegments(
  previous: readonly string[] | null,
  next: readonly string[],
): readonly boolean[] {
  if (previous === null) return next.map(() => false);
  if (previous.length !== next.length) return next.map(() => true);
  return next.map((value, index) => value !== previous[index]);
}

/** Widths of the plate's columns: a longer value gets more room, none less than a single letter. */
export function plateColumns(values: readonly string[]): string {
  return values.map((value) => `${Math.max(1, 0.65 + 0.35 * value.length)}fr`).join(' ');
}

/** How far the digits must shrink so that the whole place fits a 360 px screen. */
export function plateFit(values: readonly string[]): 'l' | 'm' | 's' {
  const characters = values.join('').length;
  if (characters <= 7) return 'l';
  return characters <= 10 ? 'm' : 's';
}
