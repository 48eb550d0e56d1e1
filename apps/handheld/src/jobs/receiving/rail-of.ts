import type { Figure } from '@floorhand/domain/jobs/receiving/flow/situation';

import type { StopState } from '../../kit/rail-ticks.ts';

/** One tick per line of the document: complete, begun, at hand or still to come. */
export const railOf = (lines: readonly Figure[], now: string | null): readonly StopState[] =>
  lines.map(({ skuId, received, expected }) =>
    skuId === now ? 'now' : received >= expected ? 'done' : 'todo',
  );
