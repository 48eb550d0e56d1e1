import { operatorDocument } from '../../catalog/operator.ts';
import { discrepancyDocument } from '../../discrepancies/discrepancy.ts';
import type { View } from '../../kernel/document.ts';
import { balanceDocument } from '../../stock/balance.ts';
import { handsOf } from '../../stock/hands.ts';
import { placeKey } from '../../stock/place.ts';
import { poolsOf } from '../../stock/pool.ts';
import { carryDocument } from './state.ts';

/** Goods by the book in the hands of one person. */
export interface InHands {
  readonly operatorId: string;
  readonly name: string;
  readonly units: number;
  /** SKUs of them, without repeats. */
  readonly skuIds: readonly string[];
  /** Since when nobody touched them, as far as it is known: ISO instant. */
  readonly since: string | null;
  /** `carried`: somebody is under way with them; `left`: the trolley was looked at and they stayed on it. */
  readonly is: 'carried' | 'left';
}

const idleMs = 600_000;

/** Everything that is in somebody's hands [MV17], what lies there longest first. */
export function inHands(view: View): readonly InHands[] {
  const carries = new Map(
    view.list(carryDocument, 'state', 'under_way').map(({ key, body }) => [key, body] as const),
  );
  const names = new Map(
    view.list(operatorDocument, 'here', 'yes').map(({ key, body }) => [key, body.name] as const),
  );
  const people = [...new Set([...names.keys(), ...carries.keys()])].toSorted();
  const held = view.listMany(
    balanceDocument,
    'place',
    people.map((operatorId) => placeKey(handsOf(operatorId))),
  );
  const left = leftSince(view);
  return people
    .flatMap((operatorId, i): InHands[] => {
      const lines = poolsOf(held[i] ?? []).filter(({ body }) => body.quantity > 0);
      if (lines.length === 0) return [];
      const carry = carries.get(operatorId);
      return [
        {
          operatorId,
          name: names.get(operatorId) ?? operatorId,
          units: lines.reduce((sum, { body }) => sum + body.quantity, 0),
          skuIds: [...new Set(lines.map(({ body }) => body.skuId))],
          since: carry ? (carry.last?.at ?? carry.startedAt) : (left.get(operatorId) ?? null),
          is: carry ? 'carried' : 'left',
        },
      ];
    })
    .toSorted((a, b) => order(a.since, b.since) || order(a.operatorId, b.operatorId));
}

/**
 * Those that somebody else may take over without asking [MV17]: left behind, or untouched for ten minutes.
 * @param at.now ISO instant
 */
export const leftInHands = (
  view: View,
  at: { readonly operatorId: string; readonly now: string },
): readonly InHands[] =>
  inHands(view).filter(
    ({ operatorId, is, since }) =>
      operatorId !== at.operatorId &&
      (is === 'left' || since === null || Date.parse(at.now) - Date.parse(since) >= idleMs),
  );

/** Unknown ones first: nobody can say how long they have been there. */
const order = (a: string | null, b: string | null): number =>
  a === b ? 0 : a === null || (b !== null && a < b) ? -1 : 1;

/** When somebody said that goods stay on their trolley, by the cards that tell it. */
function leftSince(view: View): ReadonlyMap<string, string> {
  return new Map(
    view
      .list(discrepancyDocument, 'status', 'open')
      .filter(({ body }) => body.type === 'left_on_trolley')
      .flatMap(({ body }) =>
        body.evidence.map(({ operatorId, occurredAt }) => [operatorId, occurredAt] as const),
      )
      .toSorted(([, a], [, b]) => (a < b ? -1 : 1)),
  );
}
