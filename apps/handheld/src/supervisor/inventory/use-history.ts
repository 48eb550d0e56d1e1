import { instantField } from '@floorhand/domain/kernel/fields';
import { movementSchema, stockMoved, type Movement } from '@floorhand/domain/stock/ledger';
import { z } from 'zod';

import { useAsked, type Asked } from '../../sync/use-asked.ts';

/** A thing the server keeps the history of. */
export interface HistorySubject {
  readonly kind: 'sku' | 'location' | 'handlingUnit';
  readonly id: string;
}

/** One movement of goods, as it was recorded. */
export interface HistoryStep {
  readonly key: string;
  readonly movement: Movement;
}

const commitSchema = z.object({
  seq: z.int(),
  at: instantField,
  events: z.array(z.object({ type: z.string(), body: z.unknown() })),
});

const most = 60;

/** What moved at a bin, of an article or on a unit, the newest first. Only the server keeps it. */
export const useHistory = (subject: HistorySubject): Asked<readonly HistoryStep[]> =>
  useAsked({
    of: `${subject.kind}|${subject.id}`,
    ask: (api, grantId, signal) => api.history.query({ grantId, subject, before: null, most }, { signal }),
    schema: stepsSchema,
  });

const stepsSchema = z.array(commitSchema).transform((commits): readonly HistoryStep[] =>
  commits.flatMap(({ seq, events }) =>
    events.toReversed().flatMap(({ type, body }, i): HistoryStep[] => {
      const movement = type === stockMoved.type ? movementSchema.safeParse(body) : null;
      return movement?.success ? [{ key: `${seq}-${i}`, movement: movement.data }] : [];
    }),
  ),
);
