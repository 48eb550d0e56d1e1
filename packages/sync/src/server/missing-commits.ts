/** Runs of numbers, first and last of each, in order and apart. */
export type NumberRuns = readonly (readonly [first: number, last: number])[];

/** The numbers from `first` to `last` that are not among `present`. */
export function runsWithout(first: number, last: number, present: Iterable<number>): NumberRuns {
  return removeFrom(first > last ? [] : [[first, last]], present);
}

/** The runs less these numbers. */
export function removeFrom(runs: NumberRuns, numbers: Iterable<number>): NumberRuns {
  const sorted = [...new Set(numbers)].toSorted((x, y) => x - y);
  let next = 0;
  const left: [number, number][] = [];
  for (const [first, last] of runs) {
    let from = first;
    while (next < sorted.length && (sorted[next] ?? 0) < first) next += 1;
    for (let number = sorted[next]; number !== undefined && number <= last; number = sorted[++next]) {
      if (from < number) left.push([from, number - 1]);
      from = number + 1;
    }
    if (from <= last) left.push([from, last]);
  }
  return left;
}

export const countOf = (runs: NumberRuns): number =>
  runs.reduce((sum, [first, last]) => sum + last - first + 1, 0);
