import {
  discrepancyClosed,
  discrepancyDocument,
  discrepancyId,
  discrepancyRaised,
  evidenceAdded,
  evidenceOf,
  type Discrepancy,
} from '../discrepancies/discrepancy.ts';
import type { DecideContext } from '../kernel/command.ts';
import type { Entry, View } from '../kernel/document.ts';
import type { DomainEvent } from '../kernel/event.ts';
import type { ParkedCommand, ReviewRules } from '../kernel/review.ts';
import { placeKey } from '../stock/place.ts';
import { backToSuspense, fromSuspense, movementOf, type Unexplained } from '../stock/suspense.ts';

const blank = {
  type: 'not_understood',
  status: 'open',
  locationId: null,
  skuId: null,
  orderId: null,
  runId: null,
  quantity: null,
  done: [],
  resolution: null,
} as const satisfies Partial<Discrepancy>;

/**
 * A command is kept for review: one card for it [RV1]. One that takes a parked command back is part of that card's
 * story [RV6].
 */
export const parked: ReviewRules['parked'] = (
  view,
  context,
  { type, version, kind, why, undoes }: ParkedCommand,
) => [
  undoOnCard(view, context, undoes) ??
    discrepancyRaised.create({
      discrepancyId: discrepancyId(context.commandId, 'not_understood'),
      discrepancy: {
        ...blank,
        severity: kind === 'fact' ? 'serious' : 'attention',
        facts: { command: type, version, why },
        evidence: [evidenceOf(context, 'kept_for_review')],
        openedAt: context.occurredAt,
      },
    }),
];

/** Null when the card of the parked command is no longer open, or never was. */
function undoOnCard(view: View, context: DecideContext, undoes: string | null): DomainEvent | null {
  if (undoes === null) return null;
  const key = discrepancyId(undoes, 'not_understood');
  const card = view.get(discrepancyDocument, key);
  if (card?.status !== 'open') return null;
  const evidence = evidenceOf(context, 'undone');
  return evidenceAdded.create({ discrepancyId: key, evidence, quantity: card.quantity });
}

/** Goods of unknown origin come out of suspense, with one card per parked command, place and SKU [RV2]. */
export const relying: ReviewRules['relying'] = (view, context, { events, on }) => {
  const [parkedId] = on;
  if (parkedId === undefined) return events;
  const { events: changed, unexplained } = fromSuspense(view, events);
  const owed = new Map<string, Unexplained>();
  for (const { movement, units } of unexplained) {
    const key = suspenseCard(parkedId, movement);
    owed.set(key, { movement, units: units + (owed.get(key)?.units ?? 0) });
  }
  return [...changed, ...[...owed].map(([key, debt]) => owedCard(view, context, { key, debt, parkedId }))];
};

const suspenseCard = (parkedId: string, { from, skuId, lot }: Unexplained['movement']): string =>
  `${parkedId}:suspense:${placeKey(from)}|${skuId}|${lot ?? ''}`.slice(0, 300);

function owedCard(
  view: View,
  context: DecideContext,
  { key, debt, parkedId }: { readonly key: string; readonly debt: Unexplained; readonly parkedId: string },
): DomainEvent {
  const { movement, units } = debt;
  const evidence = evidenceOf(context, 'took_from_suspense', -units);
  const held = view.get(discrepancyDocument, key);
  if (held?.status === 'open')
    return evidenceAdded.create({
      discrepancyId: key,
      evidence,
      quantity: (held.quantity ?? 0) - units,
    });
  return discrepancyRaised.create({
    discrepancyId: key,
    discrepancy: {
      ...blank,
      severity: 'serious',
      skuId: movement.skuId,
      quantity: -units,
      facts: {
        parked: parkedId,
        place: placeKey(movement.from),
        lot: movement.lot,
        why: 'relies_on_parked',
      },
      evidence: [evidence],
      openedAt: context.occurredAt,
    },
  });
}

/** What was taken from suspense for a command goes back when its goods arrive, and its cards close themselves [RV3]. */
export const understood: ReviewRules['understood'] = (view, context, events) => {
  const own = discrepancyId(context.commandId, 'not_understood');
  const open = view.list(discrepancyDocument, 'status', 'open');
  const mine = open.filter(({ key, body }) => key === own || body.facts['parked'] === context.commandId);
  const arrived = arrivals(events);
  return mine.flatMap((card) => closed(card, context, arrived));
};

interface Arrival {
  readonly movement: Unexplained['movement'];
  left: number;
}

/** Movements by where they went, each with the units that nobody was given yet. */
function arrivals(events: readonly DomainEvent[]): ReadonlyMap<string, readonly Arrival[]> {
  const arrived = new Map<string, Arrival[]>();
  for (const event of events) {
    const movement = movementOf(event);
    if (movement === null) continue;
    const at = [placeKey(movement.to), movement.skuId, movement.lot ?? ''].join('|');
    arrived.set(at, [...(arrived.get(at) ?? []), { movement, left: movement.quantity }]);
  }
  return arrived;
}

/** What the card says in words; a lot may be unknown. */
const textOf = (fact: unknown): string => (typeof fact === 'string' ? fact : '');

function closed(
  { key, body }: Entry<Discrepancy>,
  context: DecideContext,
  arrived: ReadonlyMap<string, readonly Arrival[]>,
): readonly DomainEvent[] {
  const { lot, place } = body.facts;
  const at = [textOf(place), body.skuId, textOf(lot)].join('|');
  let owed = Math.max(0, -(body.quantity ?? 0));
  const given: DomainEvent[] = [];
  for (const arrival of arrived.get(at) ?? []) {
    const units = Math.min(owed, arrival.left);
    if (units === 0) continue;
    arrival.left -= units;
    owed -= units;
    given.push(backToSuspense(arrival.movement, units));
  }
  if (owed === 0) {
    const resolution = { choice: 'understood', note: '', by: context.operatorId, at: context.occurredAt };
    return [...given, discrepancyClosed.create({ discrepancyId: key, status: 'settled', resolution })];
  }
  if (given.length === 0) return [];
  const evidence = evidenceOf(context, 'gave_to_suspense', -(body.quantity ?? 0) - owed);
  return [...given, evidenceAdded.create({ discrepancyId: key, evidence, quantity: -owed })];
}
