import type { DomainEvent } from '@floorhand/domain/kernel/event';
import { balanceDocument, balanceKey, balanceSchema } from '@floorhand/domain/stock/balance';
import { stockMoved } from '@floorhand/domain/stock/ledger';
import type { Findings } from './findings.ts';

/**
 * The book kept a second time, by addition alone: what every movement takes from one place it puts into another. It
 * knows nothing of the rules that change balances, so a mistake in those shows as a difference.
 */
export class MovementLedger {
  readonly #imbalances: Findings;
  readonly #expected = new Map<string, number>();
  readonly #sums = new Map<string, number>();

  constructor(imbalances: Findings) {
    this.#imbalances = imbalances;
  }

  /** `place` says where the event stands, for a finding. */
  addEvent(event: DomainEvent, place: string): void {
    if (event.type !== stockMoved.type) return;
    const parsed = stockMoved.schema.safeParse(event.body);
    if (!parsed.success) {
      this.#imbalances.add(
        `${place}: a movement that does not balance: ${parsed.error.message.slice(0, 200)}`,
      );
      return;
    }
    const { from, to, fromStatus, toStatus, quantity } = parsed.data;
    this.#move(balanceKey(from, parsed.data, fromStatus), -quantity);
    this.#move(balanceKey(to, parsed.data, toStatus), quantity);
  }

  /** Compares a stored document with the movements, when it is a balance. */
  checkStored(document: { readonly kind: string; readonly key: string; readonly body: unknown }): void {
    if (document.kind !== balanceDocument.kind) return;
    const balance = balanceSchema.safeParse(document.body);
    if (!balance.success) {
      this.#imbalances.add(`balance ${document.key} cannot be read`);
      return;
    }
    const { skuId, lot, serial, quantity } = balance.data;
    const identity = [skuId, lot ?? '', serial ?? ''].join('|');
    this.#sums.set(identity, (this.#sums.get(identity) ?? 0) + quantity);
    const moved = this.#expected.get(document.key) ?? 0;
    if (moved !== quantity)
      this.#imbalances.add(`balance ${document.key} is ${quantity}, its movements add up to ${moved}`);
    this.#expected.delete(document.key);
  }

  /** Call it after every stored document was seen. */
  finish(streamId: string): void {
    for (const [key, quantity] of this.#expected) {
      if (quantity !== 0)
        this.#imbalances.add(`balance ${key} is missing, its movements add up to ${quantity}`);
    }
    for (const [identity, sum] of this.#sums) {
      if (sum !== 0)
        this.#imbalances.add(`${streamId}: balances of ${identity} add up to ${sum}, not to zero`);
    }
  }

  #move(key: string, change: number): void {
    this.#expected.set(key, (this.#expected.get(key) ?? 0) + change);
  }
}
