import { z } from 'zod';
import { raise } from '../../../discrepancies/discrepancy.ts';
import { defineCommand, type DecideContext } from '../../../kernel/command.ts';
import type { View } from '../../../kernel/document.ts';
import type { DomainEvent } from '../../../kernel/event.ts';
import { codeField, instantField, skuIdField } from '../../../kernel/fields.ts';
import { ok } from '../../../kernel/result.ts';
import { locationDoubted } from '../../../layout/layout-events.ts';
import { locationDocument } from '../../../layout/location.ts';
import { trailDocument } from '../../../stock/trail.ts';
import { countAnswered, countMade } from '../../../stock/count-mark.ts';
import { countEnded, varianceClosed, varianceFound } from '../events.ts';
import {
  bookedSchema,
  differs,
  lineDocument,
  mostPools,
  mostRounds,
  poolKey,
  sessionKey,
  varianceDocument,
  varianceOf,
  type Variance,
} from '../state.ts';
import { movedSince } from '../variance/moved-since.ts';
import { nextState } from '../variance/next-state.ts';
import { roundsOf, type Counted } from '../variance/rounds-of.ts';
import { trustAgain } from '../variance/trust-again.ts';
import { closeCard, tellVariance } from '../variance/variance-card.ts';
import { openSession } from './tally.ts';

export const finishSchema = z.strictObject({
  locationId: codeField,
  only: skuIdField.nullable(),
  startedAt: instantField,
  /** The book as the device had it: what was found is compared with this, whatever moved meanwhile [CT6]. */
  book: z.array(bookedSchema).max(mostPools),
});
export type Finish = z.infer<typeof finishSchema>;

/**
 * Everything there is counted [CT4] [CT5]. Always applied: the person has looked. What agrees is done; what differs
 * waits for another look or for a supervisor, and the book stays as it is until then.
 * Raises: count_variance, count_unclear, reference_unknown. Idempotent by: command id. Offline: judged on the device; the result
 * rests on what the device knew, so it is the same wherever and whenever it is judged.
 */
export const finish = defineCommand({
  type: 'counting.finish',
  version: 1,
  kind: 'fact',
  judgedBy: 'device',
  roles: ['receiver', 'picker', 'supervisor'],
  schema: finishSchema,
  decide: (body, view, context) => {
    const { locationId, only } = body;
    const { operatorId, deviceId, occurredAt: at } = context;
    const results = countedIn(body, view, context).map((counted) =>
      judged(view, context, { locationId, counted }),
    );
    const pools = results.map(({ counted }) => counted.pool);
    const open = pools.filter((_, i) => results[i]?.differs);
    const short = results.some(({ counted }) => varianceOf(counted.round) < 0);
    return ok([
      ...results.flatMap(({ events }) => events),
      ...trustAgain(view, { locationId, only, closed: pools, open }),
      ...(short
        ? [locationDoubted.create({ locationId, doubtful: true, commandId: context.commandId })]
        : []),
      countAnswered.create({ locationId, skuId: only }),
      countMade.create({ locationId, skuId: only, at, operatorId, deviceId }),
      ...unknownPlace(body, view, context),
      ...(openSession(view, body, context) ? [countEnded.create({ session: sessionKey(context) })] : []),
    ]);
  },
});

/** What was found and what the book had, of everything the count is about. */
function countedIn(
  { locationId, only, book, startedAt }: Finish,
  view: View,
  context: DecideContext,
): readonly Counted[] {
  const isMeant = ({ skuId }: { readonly skuId: string }): boolean => only === null || skuId === only;
  const session = openSession(view, { locationId, only }, context);
  const lines = session
    ? view.list(lineDocument, 'session', sessionKey(context)).map(({ body }) => body)
    : [];
  const open = view.list(varianceDocument, 'locationId', locationId).map(({ body }) => body);
  return roundsOf(lines.filter(isMeant), book.filter(isMeant), {
    startedAt,
    context,
    open: open.filter(isMeant),
  });
}

interface Judged {
  readonly counted: Counted;
  readonly differs: boolean;
  readonly events: readonly DomainEvent[];
}

function judged(
  view: View,
  context: DecideContext,
  { locationId, counted }: { readonly locationId: string; readonly counted: Counted },
): Judged {
  const { pool, round } = counted;
  const held = view
    .list(varianceDocument, 'locationId', locationId)
    .find(({ body }) => poolKey(body) === poolKey(pool))?.body;
  if (!differs(round)) {
    const unclear = agreesByChance(view, context, { locationId, counted });
    if (!held) return { counted, differs: false, events: unclear };
    const closed = { locationId, ...pool };
    return {
      counted,
      differs: false,
      events: [
        ...unclear,
        varianceClosed.create(closed),
        ...closeCard(view, context, { ...closed, choice: 'counted_again', note: '' }),
      ],
    };
  }
  const rounds = [...(held?.rounds ?? []), round].slice(-mostRounds);
  const variance: Variance = {
    locationId,
    ...pool,
    rounds,
    state: nextState(view, pool.skuId, rounds),
    openedAt: held?.openedAt ?? context.occurredAt,
    rejected: held?.rejected ?? null,
  };
  return {
    counted,
    differs: true,
    events: [varianceFound.create({ variance }), tellVariance(view, context, variance)],
  };
}

/**
 * A count that agrees with what the device knew, although goods had moved before it that the device did not know of:
 * book and shelf may differ by just as much. Somebody has to say whether a clock or the shelf is wrong [CT7].
 */
function agreesByChance(
  view: View,
  context: DecideContext,
  { locationId, counted: { pool, round } }: { readonly locationId: string; readonly counted: Counted },
): readonly DomainEvent[] {
  // Only those who see cards hold the trail that tells.
  if (!view.holds(trailDocument)) return [];
  const { units, steps } = movedSince(view, { locationId, ...pool }, round);
  if (steps !== null && steps.every(({ when }) => when === 'after')) return [];
  return [
    raise(view, context, {
      type: 'count_unclear',
      severity: 'attention',
      locationId,
      skuId: pool.skuId,
      orderId: null,
      runId: null,
      quantity: null,
      facts: { lot: pool.lot, found: round.good + round.damaged, moved: units },
      done: [],
      did: 'counted',
    }),
  ];
}

function unknownPlace({ locationId }: Finish, view: View, context: DecideContext): readonly DomainEvent[] {
  if (view.get(locationDocument, locationId)) return [];
  return [
    raise(view, context, {
      type: 'reference_unknown',
      severity: 'attention',
      locationId,
      skuId: null,
      orderId: null,
      runId: null,
      quantity: null,
      facts: { bin: locationId },
      done: [],
      did: 'counted',
    }),
  ];
}
