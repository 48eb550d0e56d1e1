import { z } from 'zod';
import { brandOf } from '../../../catalog/brand-of.ts';
import { raise, type Card } from '../../../discrepancies/discrepancy.ts';
import { earlierHands } from '../../../discrepancies/earlier-hands.ts';
import { nothing } from '../../../kernel/both-ways.ts';
import { defineCommand, type DecideContext } from '../../../kernel/command.ts';
import type { View } from '../../../kernel/document.ts';
import type { DomainEvent } from '../../../kernel/event.ts';
import { codeField, keyField, lotField, quantityField, skuIdField } from '../../../kernel/fields.ts';
import { besidesFields } from '../../../kernel/own-words.ts';
import { ok } from '../../../kernel/result.ts';
import { findStock, type AllocationPart } from '../../../stock/allocate.ts';
import { pressWaitingUnits } from '../../needed-now.ts';
import { pickTaskDocument, remaining } from '../state.ts';
import { stopKey } from '../stops.ts';
import { lessInHand } from './less-in-hand.ts';
import { planGap, unfilled, type Tasks } from './plan-gap.ts';
import { recordShortV1 } from './record-short-v1.ts';
import { setAsideDamaged } from '../../../stock/set-aside-damaged.ts';
import { shortCauseField, shortConsequences } from '../../../stock/short-consequences.ts';
import { withUndo } from './undo-kept.ts';
import { unknownStop } from './unknown-stop.ts';
import { waitingUnitsFor, type Wait } from './wait-for.ts';

export const recordShortSchema = z.strictObject({
  runId: keyField,
  stop: z.string().max(300),
  locationId: codeField,
  skuId: skuIdField,
  /** Of the damaged units; null where the SKU has no lots, or nobody said. */
  lot: lotField.nullable(),
  /** Good units the person can still take from here, of those still to be picked; those in the hand included. */
  found: quantityField,
  /** Units carried away as damaged; null: nobody counted them, so they are as many as are missing. */
  damaged: quantityField.nullable(),
  cause: shortCauseField,
  ...besidesFields,
});
export type RecordShort = z.infer<typeof recordShortSchema>;

/** What is missing, where, and where it is to come from. */
export interface Gap {
  readonly runId: string;
  readonly locationId: string;
  readonly skuId: string;
  readonly lot: string | null;
  readonly cause: RecordShort['cause'];
  readonly found: number;
  readonly damaged: number | null;
  /** Base units missing here. */
  readonly units: number;
}

/**
 * The bin held less than asked [PK8]. The gap goes to other bins by rotation [PK9], then waits for replenishment
 * [PK25]; what neither has is short.
 * Nothing is missing when less was left to pick than was found; what was carried away as damaged is gone all the same.
 * Raises: short_pick, reference_unknown. Idempotent by: command id.
 * Offline: judged on the device with the balances it knows.
 */
export const recordShort = defineCommand({
  type: 'picking.record_short',
  version: 2,
  earlier: [recordShortV1],
  kind: 'fact',
  judgedBy: 'device',
  roles: ['picker', 'supervisor'],
  schema: recordShortSchema,
  decide: (body, view, context) => {
    const { runId, stop, cause, found, damaged } = body;
    const all = view.list(pickTaskDocument, 'runId', runId);
    const here = all.filter(({ body: task }) => stopKey(task) === stop);
    const at = here[0]?.body;
    if (!at) {
      const aside = carriedAway(body, { view, context });
      const card = unknownStop(view, context, { runId, stop, did: 'short', done: aside?.done ?? [] });
      return ok([...(aside?.events ?? []), ...card]);
    }
    const open = here.filter(({ body: task }) => remaining(task) > 0);
    const units = Math.max(0, open.reduce((sum, { body: task }) => sum + remaining(task), 0) - found);
    const undo = { runId, context, what: 'record_short' };
    if (units === 0) return ok(nothingAsked(body, { view, context }, undo));
    const gap: Gap = {
      runId,
      locationId: at.locationId,
      skuId: at.skuId,
      lot: body.lot ?? at.lot,
      cause,
      found,
      damaged,
      units,
    };
    const parts = findElsewhere(gap, { view, context });
    const wait = waitingUnitsFor(gap, unfilled(gap, parts), { view, context });
    const plan = planGap(gap, {
      view,
      context,
      all,
      open,
      parts,
      wait,
      start: gap.locationId,
      seed: context.commandId,
    });
    const consequences = shortConsequences(gap, { view, context });
    const hand = lessInHand(view, { runId, stop, most: found });
    const isMissing = unfilled(gap, parts) > 0;
    const pallets = isMissing ? pressWaitingUnits(view, gap.skuId, context.commandId) : nothing;
    const card = raise(view, context, cardOf(gap, { view, open, parts, wait, done: consequences.done }));
    return ok(
      withUndo([...plan.events, ...hand.events, ...consequences.events, ...pallets.events, card], {
        ...undo,
        back: [...plan.back, ...hand.back, ...consequences.back, ...pallets.back],
      }),
    );
  },
});

interface Situation {
  readonly view: View;
  readonly context: DecideContext;
}
/** Damaged units moved, whatever the plan asks of the stop by now; null when none were counted. */
const carriedAway = (body: RecordShort, situation: Situation): ReturnType<typeof setAsideDamaged> =>
  body.cause === 'damaged' ? setAsideDamaged({ ...body, quantity: body.damaged ?? 0 }, situation) : null;

/** The stop asks for nothing more than was found: a card tells of damaged units, for nobody expects them missing. */
function nothingAsked(
  body: RecordShort,
  { view, context }: Situation,
  undo: Omit<Parameters<typeof withUndo>[1], 'back'>,
): readonly DomainEvent[] {
  const aside = carriedAway(body, { view, context });
  if (!aside) return withUndo([], { ...undo, back: [] });
  const { locationId, skuId, runId, cause, found, damaged } = body;
  const card = raise(view, context, {
    type: 'short_pick',
    severity: 'attention',
    locationId,
    skuId,
    orderId: null,
    runId,
    quantity: null,
    did: 'short',
    facts: { cause, asked: found, found, gap: damaged, unfilled: 0 },
    done: aside.done,
  });
  return withUndo([...aside.events, card], { ...undo, back: aside.back });
}

function findElsewhere(gap: Gap, { view, context }: Situation): readonly AllocationPart[] {
  const brand = brandOf(view, gap.skuId);
  if (!brand) return [];
  const today = context.occurredAt.slice(0, 10);
  const { skuId, units: quantity, locationId: notAt } = gap;
  return findStock(view, { skuId, quantity, brand, today, notAt }, new Map());
}

function cardOf(
  gap: Gap,
  {
    view,
    open,
    parts,
    wait,
    done,
  }: {
    view: View;
    open: Tasks;
    parts: readonly AllocationPart[];
    wait: Wait | null;
    done: Card['done'];
  },
): Card {
  const { locationId, skuId, runId, cause, found, units } = gap;
  const missing = unfilled(gap, parts) - (wait?.units ?? 0);
  const stops = parts.map(({ locationId: location, quantity }) => ({
    code: 'stop_added',
    data: { location, quantity },
  }));
  return {
    type: 'short_pick',
    severity: missing > 0 ? 'serious' : 'attention',
    locationId,
    skuId,
    orderId: null,
    runId,
    quantity: units,
    did: 'short',
    before: earlierHands(view, gap.locationId, gap.skuId),
    facts: {
      cause,
      asked: units + found,
      found,
      gap: units,
      unfilled: missing,
      ...(wait ? { waiting: wait.units } : {}),
      orders: [...new Set(open.map(({ body }) => body.orderId))].slice(0, 20),
    },
    done: [
      ...done,
      ...stops,
      ...(wait
        ? [{ code: 'replenishment_asked', data: { location: wait.face.locationId, quantity: wait.units } }]
        : []),
    ],
  };
}
