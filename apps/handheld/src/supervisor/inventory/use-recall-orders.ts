import type { RecallOrder } from '@floorhand/domain/recall/recall-orders';
import { useCallback, useEffect, useState } from 'react';
import { z } from 'zod';

import { useFloor } from '../../sync/use-floor.ts';
import { useSyncStatus } from '../../sync/use-sync-status.ts';

const orderSchema = z.object({
  number: z.int(),
  orderId: z.string().nullable(),
  reference: z.string().nullable(),
  brand: z.string().nullable(),
  units: z.int(),
  serials: z.array(z.string()),
  at: z.iso.datetime().nullable(),
  places: z.array(
    z.object({ where: z.enum(['tote', 'packed', 'shipped', 'gone']), id: z.string(), units: z.int() }),
  ),
});
const pageSchema = z.object({
  asOf: z.iso.datetime(),
  orders: z.array(orderSchema),
  next: z.int().nullable(),
  left: z.int(),
});
type Page = z.infer<typeof pageSchema>;

interface LotAsked {
  readonly skuId: string;
  readonly lot: string;
}

export type RecallOrders =
  | { readonly kind: 'loading' | 'offline' | 'failed' }
  | ({ readonly kind: 'ready' } & Page);

/** A history of years is read through for the first page. */
const patienceMs = 60_000;
export const shownAtOnce = 50;
const mostAtOnce = 200;

/** Which orders have units of a lot. Only the server knows. */
export function useRecallOrders({ skuId, lot }: LotAsked): {
  readonly recall: RecallOrders;
  /** Asks again from the first page. */
  readonly again: () => void;
  /** Adds the next page to those that are shown. Rejects when the server did not answer. */
  readonly more: () => Promise<void>;
  /** Every order. Rejects when the server did not answer. */
  readonly all: () => Promise<readonly RecallOrder[]>;
} {
  const { device, person } = useFloor();
  const { connection } = useSyncStatus();
  const { grantId } = person.grant;
  const [answer, setAnswer] = useState<Page | 'failed' | null>(null);
  const ask = useCallback(
    async (after: number, most: number): Promise<Page> =>
      pageSchema.parse(
        await device.session.call(
          (api, signal) =>
            api.supervisor.recallOrders.query({ grantId, skuId, lot, after, most }, { signal }),
          { timeoutMs: patienceMs },
        ),
      ),
    [device, grantId, skuId, lot],
  );
  const askFirst = useCallback(
    async (): Promise<Page | 'failed'> => ask(0, shownAtOnce).catch(() => 'failed'),
    [ask],
  );
  useEffect(() => {
    if (connection !== 'online') return;
    let isWanted = true;
    void askFirst().then((told) => {
      if (isWanted) setAnswer(told);
    });
    return () => {
      isWanted = false;
    };
  }, [askFirst, connection]);
  const again = (): void => {
    setAnswer(null);
    void askFirst().then(setAnswer);
  };
  const more = async (): Promise<void> => {
    if (answer === null || answer === 'failed' || answer.next === null) return;
    const page = await ask(answer.next, shownAtOnce);
    setAnswer({ ...page, orders: [...answer.orders, ...page.orders] });
  };
  const all = async (): Promise<readonly RecallOrder[]> => {
    const orders: RecallOrder[] = [];
    for (let after: number | null = 0; after !== null;) {
      const page: Page = await ask(after, mostAtOnce);
      orders.push(...page.orders);
      after = page.next;
    }
    return orders;
  };
  return { recall: stateOf(connection === 'online', answer), again, more, all };
}

function stateOf(isOnline: boolean, answer: Page | 'failed' | null): RecallOrders {
  if (answer === 'failed') return { kind: isOnline ? 'failed' : 'offline' };
  if (answer === null) return { kind: isOnline ? 'loading' : 'offline' };
  return isOnline ? { kind: 'ready', ...answer } : { kind: 'offline' };
}
