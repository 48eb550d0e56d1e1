import { brandFor } from '../../../catalog/brand-of.ts';
import { brandDocument, type Brand } from '../../../catalog/brand.ts';
import { skuDocument } from '../../../catalog/sku.ts';
import type { DecideContext } from '../../../kernel/command.ts';
import type { Entry, View } from '../../../kernel/document.ts';
import type { OrderLine } from '../../../orders/order.ts';
import { waitable } from '../../../replenishing/waitable.ts';
import { findStock } from '../../../stock/allocate.ts';
import { balanceKey } from '../../../stock/balance.ts';
import { atLocation } from '../../../stock/place.ts';
import type { PlannedTask } from './cluster-runs.ts';

interface Allocating {
  readonly view: View;
  readonly context: DecideContext;
  /** Units promised in this wave, by balance. */
  readonly taken: Map<string, number>;
  /** Units that wait for replenishment in this wave, by SKU. */
  readonly waiting: Map<string, number>;
}

/** Stock for every line, or null; what a failed order took is given back. */
export function allocateOrder(
  brandCode: string,
  lines: readonly Entry<OrderLine>[],
  allocating: Allocating,
): readonly PlannedTask[] | null {
  const { view, taken, waiting } = allocating;
  const brand = view.get(brandDocument, brandCode);
  if (!brand) return null;
  const before = [new Map(taken), new Map(waiting)] as const;
  const tasks: PlannedTask[] = [];
  // Reads every SKU in one round, so that a slow store is asked once.
  const skus = view.getMany(
    skuDocument,
    lines.map(({ body }) => body.skuId),
  );
  for (const [i, line] of lines.entries()) {
    const found = allocateLine(brandFor(brand, skus[i]), line, allocating);
    if (!found) {
      restore(taken, before[0]);
      restore(waiting, before[1]);
      return null;
    }
    tasks.push(...found);
  }
  return tasks;
}

function restore(map: Map<string, number>, before: ReadonlyMap<string, number>): void {
  map.clear();
  for (const [key, quantity] of before) map.set(key, quantity);
}

/** Stock for a line; what its pick face does not have waits for replenishment, as far as reserve has it [PK25]. */
function allocateLine(
  brand: Brand,
  { key: lineKey, body: { skuId, quantity } }: Entry<OrderLine>,
  { view, context, taken, waiting }: Allocating,
): readonly PlannedTask[] | null {
  const now = context.occurredAt;
  const today = now.slice(0, 10);
  const parts = findStock(view, { skuId, quantity, brand, today }, taken);
  const tasks = parts.map(({ balanceKey: key, balance, locationId, quantity: units }): PlannedTask => {
    const { lot, expiry } = balance;
    return { lineKey, skuId, balanceKey: key, locationId, lot, expiry, quantity: units, waits: false };
  });
  const missing = quantity - parts.reduce((sum, part) => sum + part.quantity, 0);
  if (missing === 0) return tasks;
  const wait = waitable(view, { skuId, brand, today, now });
  const waits = (waiting.get(skuId) ?? 0) + missing;
  if (!wait || wait.units < waits) return null;
  waiting.set(skuId, waits);
  const { locationId } = wait.face;
  const key = balanceKey(atLocation(locationId), { skuId, lot: null, serial: null }, 'available');
  const at = { skuId, balanceKey: key, locationId, lot: null, expiry: null };
  return [...tasks, { ...at, lineKey, quantity: missing, waits: true }];
}
