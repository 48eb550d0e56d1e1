import type { Order } from '@floorhand/domain/orders/order';
import type { NotReleasable } from '@floorhand/domain/orders/release-rule';
import { Pause, TriangleAlert } from 'lucide-react';

import { useFormats } from '../../copy/copy-provider.tsx';
import { useCopy } from '../../copy/use-copy.ts';
import { useCopyByCode } from '../../copy/use-copy-by-code.ts';
import { Chip } from '../../kit/chip.tsx';

/** Why an order may not go. */
export function BlockerChip({ order, reason }: { readonly order: Order; readonly reason: NotReleasable }) {
  const t = useCopy('orders');
  const say = useCopyByCode('orders.blocker');
  const formats = useFormats();
  const held = reason === 'on_hold';
  const until = held && order.held === null ? order.holdUntil : null;
  return (
    <Chip state="caution" icon={held ? Pause : TriangleAlert}>
      {until === null ? say(reason) : t('onHoldUntil', { time: formats.dayAndClock(Date.parse(until)) })}
    </Chip>
  );
}
