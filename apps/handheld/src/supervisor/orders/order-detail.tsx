import { brandDocument } from '@floorhand/domain/catalog/brand';
import type { View } from '@floorhand/domain/kernel/document';
import { draft } from '@floorhand/domain/kernel/command';
import { setBand, setHold } from '@floorhand/domain/orders/order-commands';
import { orderDocument, priorityBandField, type Order } from '@floorhand/domain/orders/order';
import { notReleasable } from '@floorhand/domain/orders/release-rule';
import { Pause, Play, X } from 'lucide-react';
import { useState } from 'react';

import { useFormats } from '../../copy/copy-provider.tsx';
import { useCopy } from '../../copy/use-copy.ts';
import { Button, IconButton } from '../../kit/button.tsx';
import { ChoiceGroup } from '../../kit/choice-group.tsx';
import { EmptyState } from '../../kit/empty-state.tsx';
import { Note } from '../../kit/note.tsx';
import { Panel } from '../../kit/panel.tsx';
import { useFloor } from '../../sync/use-floor.ts';
import { useView } from '../../sync/use-view.ts';
import { peopleNames } from '../names.ts';
import { BlockerChip } from './blocker-chip.tsx';
import { HoldSheet } from './hold-sheet.tsx';
import { OrderFacts } from './order-facts.tsx';
import { OrderLinesList } from './order-lines-list.tsx';

interface OneOrder {
  readonly order: Order | null;
  readonly brand: string;
  readonly heldBy: string | null;
}

function readOrder(view: View, orderId: string): OneOrder {
  const order = view.get(orderDocument, orderId) ?? null;
  const by = order?.held?.by ?? null;
  return {
    order,
    brand: order === null ? '' : (view.get(brandDocument, order.brand)?.name ?? order.brand),
    heldBy: by === null ? null : (peopleNames(view, [by]).get(by) ?? by),
  };
}

/** One order and what a supervisor may change about it: its priority and whether it is held. */
export function OrderDetail({
  orderId,
  now,
  onClose,
}: {
  readonly orderId: string;
  readonly now: string;
  readonly onClose: () => void;
}) {
  const t = useCopy('orders');
  const formats = useFormats();
  const { submit } = useFloor();
  const [asking, setAsking] = useState<'reason' | null>(null);
  const found = useView((view) => readOrder(view, orderId), [orderId]);
  if (!found) return null;
  const { order, brand, heldBy } = found;
  const close = <IconButton icon={X} label={t('detail.back')} onPress={onClose} />;
  if (order?.status !== 'open')
    return (
      <Panel title={t('detail.title', { order: order?.reference ?? orderId })} end={close}>
        <EmptyState scene="noMatch" title={t('gone.title')}>
          {t('gone.detail')}
        </EmptyState>
      </Panel>
    );
  const reason = notReleasable(order, now);
  return (
    <Panel className="sv-order" title={t('detail.title', { order: order.reference })} end={close}>
      <div className="sv-fields">
        {reason !== null && (
          <p>
            <BlockerChip order={order} reason={reason} />
          </p>
        )}
        {order.held !== null && heldBy !== null && (
          <Note
            state="caution"
            icon={Pause}
            title={t('hold.heldBy', { name: heldBy, time: formats.dayAndClock(Date.parse(order.held.at)) })}
          >
            {order.held.reason}
          </Note>
        )}
        <ChoiceGroup
          label={t('priority')}
          layout="row"
          choices={priorityBandField.options.map((value) => ({ value, label: t(`band.${value}`) }))}
          value={order.band}
          onChange={(band) => void submit([draft(setBand, { orderId, band })])}
        />
        {order.held === null ? (
          <Button icon={Pause} onPress={() => setAsking('reason')}>
            {t('hold.start')}
          </Button>
        ) : (
          <Button icon={Play} onPress={() => void submit([draft(setHold, { orderId, reason: null })])}>
            {t('hold.end')}
          </Button>
        )}
        <OrderFacts order={order} brand={brand} />
        <OrderLinesList orderId={orderId} />
      </div>
      {asking === 'reason' && (
        <HoldSheet
          onClose={() => setAsking(null)}
          onHold={(why) => {
            setAsking(null);
            void submit([draft(setHold, { orderId, reason: why })]);
          }}
        />
      )}
    </Panel>
  );
}
