import { balanceDocument } from '../stock/balance.ts';
import { pickTaskDocument, remaining } from '../jobs/picking/state.ts';
import type { World } from './world.ts';

/** What is wrong with the books of a world; empty when they balance [S1] [PK17]. */
export const bookProblems = (world: World): readonly string[] => [
  ...unbalanced(world),
  ...unexplained(world),
];

/** Sums over all places that are not zero. */
function unbalanced(world: World): readonly string[] {
  const sums = new Map<string, number>();
  for (const { body } of world.all(balanceDocument)) {
    const identity = [body.skuId, body.lot, body.serial].join('|');
    sums.set(identity, (sums.get(identity) ?? 0) + body.quantity);
  }
  return [...sums].flatMap(([identity, sum]) => (sum === 0 ? [] : [`${identity} sums to ${sum}`]));
}

/** Balances that promise something else than open tasks ask of them. */
function unexplained(world: World): readonly string[] {
  const promised = new Map<string, number>();
  const add = (key: string, units: number): void => {
    promised.set(key, (promised.get(key) ?? 0) + units);
  };
  for (const { key, body } of world.all(balanceDocument)) add(key, body.allocated);
  for (const { body } of world.all(pickTaskDocument)) add(body.balanceKey, -remaining(body));
  return [...promised].flatMap(([key, units]) =>
    units === 0 ? [] : [`${key} promises ${units} more than its tasks ask`],
  );
}
