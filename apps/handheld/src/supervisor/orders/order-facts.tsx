import type { Order } from '@floorhand/domain/orders/order';

import { useFormats } from '../../copy/copy-provider.tsx';
import { useCopy } from '../../copy/use-copy.ts';
import { Facts } from '../facts.tsx';

/** What the shop said about an order. */
export function OrderFacts({ order, brand }: { readonly order: Order; readonly brand: string }) {
  const t = useCopy('orders.detail');
  const formats = useFormats();
  const at = (instant: string | null): string | null =>
    instant === null ? null : formats.dayAndClock(Date.parse(instant));
  return (
    <Facts
      facts={[
        { label: t('brand'), value: brand },
        { label: t('carrier'), value: order.carrier },
        { label: t('service'), value: order.service },
        { label: t('country'), value: order.country },
        { label: t('placed'), value: at(order.placedAt) },
        { label: t('paid'), value: at(order.paidAt) ?? t('notPaid') },
        { label: t('promised'), value: at(order.promisedShipBy) },
        { label: t('buyerNote'), value: order.buyerNote },
        { label: t('giftNote'), value: order.giftNote },
      ]}
    />
  );
}
