import type { Run } from './state.ts';

const windowMs = 60 * 60_000;
/** Less than this says nothing about the next hour. */
const leastMs = 10 * 60_000;
const leastUnits = 5;

type Worked = Pick<Run, 'claim' | 'finishedAt' | 'unitsPicked'>;

/**
 * Units the floor picks per hour, from the last hour. The units of a run count evenly over the time it was held,
 * because documents do not keep the time of each pick. Null while too little happened to say.
 */
export function pickingPace(runs: readonly Worked[], now: string): number | null {
  const nowMs = Date.parse(now);
  const from = nowMs - windowMs;
  let earliest = nowMs;
  let units = 0;
  for (const { claim, finishedAt, unitsPicked } of runs) {
    if (claim === null || unitsPicked === 0) continue;
    const start = Date.parse(claim.at);
    const end = Math.min(nowMs, finishedAt === null ? nowMs : Date.parse(finishedAt));
    if (end <= from || end <= start) continue;
    earliest = Math.min(earliest, Math.max(start, from));
    units += (unitsPicked * (end - Math.max(start, from))) / (end - start);
  }
  const span = nowMs - earliest;
  return span < leastMs || units < leastUnits ? null : (units * windowMs) / span;
}
