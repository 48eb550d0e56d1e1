import type { View } from '../kernel/document.ts';
import type { DomainEvent } from '../kernel/event.ts';
import { balanceDocument, balanceKey, stockStatusField, type StockStatus } from './balance.ts';
import { move } from './ledger.ts';
import { movementOf } from './suspense.ts';

const bad = stockStatusField.options.filter((status) => status !== 'available');

/**
 * A way back that was kept before somebody stopped or released the goods: what goes back now is what is there now. Units
 * that were recalled or put on hold meanwhile stay so where they go, and never become good ones by taking a command
 * back [S6]; those that were released meanwhile go back as good ones.
 */
export function asHeldNow(view: View, back: readonly DomainEvent[]): readonly DomainEvent[] {
  const changes = new Map<string, number>();
  const held = (key: string): number =>
    (view.get(balanceDocument, key)?.quantity ?? 0) + (changes.get(key) ?? 0);
  const change = (key: string, units: number): void => void changes.set(key, (changes.get(key) ?? 0) + units);
  return back.flatMap((event): readonly DomainEvent[] => {
    const movement = movementOf(event);
    if (movement === null) return [event];
    const keyAt = (status: StockStatus): string => balanceKey(movement.from, movement, status);
    const first = movement.fromStatus;
    const others = [...bad, 'available' as const].filter((status) => status !== first);
    const moved: DomainEvent[] = [];
    let open = movement.quantity;
    const go = (status: StockStatus, quantity: number): void => {
      if (quantity <= 0) return;
      const toStatus = status === first ? movement.toStatus : status;
      open -= quantity;
      change(keyAt(status), -quantity);
      change(balanceKey(movement.to, movement, toStatus), quantity);
      moved.push(move({ ...movement, fromStatus: status, toStatus, quantity }));
    };
    go(first, Math.min(open, Math.max(0, held(keyAt(first)))));
    for (const status of others) go(status, Math.min(open, Math.max(0, held(keyAt(status)))));
    go(first, open);
    return moved;
  });
}
