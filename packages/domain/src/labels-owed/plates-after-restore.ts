import { counterDrawn } from '../kernel/counter.ts';
import type { DomainEvent } from '../kernel/event.ts';

/** A counter as the backup has it. */
export interface RestoredCounter {
  readonly counter: string;
  readonly last: number;
}

const plateCounter = /^(?:plate:|sscc:)/;
const leastLeap = 10_000;
/** More numbers than any building draws, by the minute and through every night. */
const mostPerMinute = 200;

/**
 * What was printed after the backup was made is on pallets, and the backup does not know of it: counters of plates leap
 * over every number that may have been given since [LO7]. The longer ago the last commit of the backup, the further;
 * so two restores of one backup do not give the same numbers either.
 *
 * @param lostMinutes from the last commit of the backup until now
 */
export function platesAfterRestore(
  counters: readonly RestoredCounter[],
  lostMinutes: number,
): readonly DomainEvent[] {
  const leap = leastLeap + Math.ceil(Math.max(0, lostMinutes)) * mostPerMinute;
  return counters
    .filter(({ counter }) => plateCounter.test(counter))
    .map(({ counter, last }) => counterDrawn.create({ counter, value: last + leap }));
}
