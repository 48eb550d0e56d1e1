import { z } from 'zod';
import { defineDocument, put, remove, type Entry, type View } from '../kernel/document.ts';
import { defineEvent } from '../kernel/event.ts';
import { instantField, keyField, positiveQuantityField } from '../kernel/fields.ts';

/**
 * Units of an order line that come into the route when replenishment brings them to the pick face. It promises no
 * stock: what it will take is not there yet.
 */
export const waitingPickSchema = z.object({
  runId: keyField,
  slot: z.int().min(1),
  orderId: keyField,
  lineKey: keyField,
  skuId: keyField,
  /** The face where they will arrive. */
  locationId: keyField,
  quantity: positiveQuantityField,
  /** Place in walking order, while nobody walks the run yet. */
  seq: z.int(),
  since: instantField,
});
export type WaitingPick = z.infer<typeof waitingPickSchema>;

export const waitingPickDocument = defineDocument({
  kind: 'waitingPick',
  home: 'warehouse',
  schema: waitingPickSchema,
  indexes: { runId: (pick) => pick.runId, skuId: (pick) => pick.skuId },
});

const most = 10_000;

export const picksWaiting = defineEvent({
  type: 'picking.picks_waiting.v1',
  schema: z.object({
    picks: z.array(z.object({ pickId: keyField, pick: waitingPickSchema })).max(most),
  }),
  evolve: ({ picks }) => picks.map(({ pickId, pick }) => put(waitingPickDocument, pickId, pick)),
});

/** Units wait no longer: they arrived, were given up or were found after all. */
export const waitingEnded = defineEvent({
  type: 'picking.waiting_ended.v1',
  schema: z.object({
    picks: z.array(z.object({ pickId: keyField, quantity: positiveQuantityField })).max(most),
  }),
  evolve: ({ picks }, view) => {
    const held = view.getMany(
      waitingPickDocument,
      picks.map(({ pickId }) => pickId),
    );
    return picks.flatMap(({ pickId, quantity }, i) => {
      const pick = held[i];
      if (!pick) return [];
      return pick.quantity <= quantity
        ? [remove(waitingPickDocument, pickId)]
        : [put(waitingPickDocument, pickId, { ...pick, quantity: pick.quantity - quantity })];
    });
  },
});

/** Units that wait at a face, the longest waiting first. */
export const waitingAt = (
  view: View,
  at: { readonly skuId: string; readonly locationId: string },
): readonly Entry<WaitingPick>[] =>
  view
    .list(waitingPickDocument, 'skuId', at.skuId)
    .filter(({ body }) => body.locationId === at.locationId)
    .toSorted((a, b) =>
      a.body.since === b.body.since ? (a.key < b.key ? -1 : 1) : a.body.since < b.body.since ? -1 : 1,
    );

export const waitingUnits = (picks: readonly Entry<WaitingPick>[]): number =>
  picks.reduce((sum, { body }) => sum + body.quantity, 0);
