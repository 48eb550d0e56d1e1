import { runDocument, type Run } from '@floorhand/domain/jobs/picking/state';
import type { Entry, View } from '@floorhand/domain/kernel/document';
import { waveDocument, type Wave } from '@floorhand/domain/orders/wave';

/** How far back a wave may have been released and still have runs that ended today. */
const lookBackMs = 3 * 24 * 3_600_000;

/** Finished waves that may have been worked on since an instant. */
export function wavesSince(view: View, since: string): readonly Entry<Wave>[] {
  const from = new Date(Date.parse(since) - lookBackMs).toISOString();
  return view.list(waveDocument, 'status', 'finished').filter(({ body }) => body.releasedAt >= from);
}

/** The runs of waves, found by their codes, so that the list of all runs ever is never read. */
export function runsOfWaves(view: View, waves: readonly Entry<Wave>[]): readonly Entry<Run>[] {
  const keys = waves.flatMap(({ key, body }) =>
    Array.from({ length: body.runs }, (_, i) => `${key}-${i + 1}`),
  );
  return view.getMany(runDocument, keys).flatMap((body, i) => (body ? [{ key: keys[i] ?? '', body }] : []));
}
