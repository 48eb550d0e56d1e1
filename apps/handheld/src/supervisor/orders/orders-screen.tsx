import { useState } from 'react';
import { useLocation, useSearch } from 'wouter';

import { useCopy } from '../../copy/use-copy.ts';
import { useView } from '../../sync/use-view.ts';
import { zoneOffset } from '../../sync/zone-offset.ts';
import { waitingSince } from '@floorhand/domain/orders/backlog';
import { SupervisorDesk } from '../supervisor-desk.tsx';
import { useDurations } from '../use-durations.ts';
import { useNow } from '../use-now.ts';
import { usePendingReleases } from '../use-pending-releases.ts';
import { OrderDetail } from './order-detail.tsx';
import { OrderFilters, type OrderFilter } from './order-filters.tsx';
import { OrderTable } from './order-table.tsx';
import { readOpenOrders, type OpenOrders, type OrderRow } from './read-orders.ts';
import { ReleasePanel } from './release-panel.tsx';

/** Orders that wait, in the order in which they go, and the release of the next wave. */
export function OrdersScreen({ orderId }: { readonly orderId: string | null }) {
  const t = useCopy('orders');
  const [, navigate] = useLocation();
  const search = useSearch();
  const { length } = useDurations();
  const now = useNow();
  const [filter, setFilter] = useState<OrderFilter>({
    which: search.includes('show=risk') ? 'atRisk' : 'ready',
    brand: null,
    text: '',
  });
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const pending = usePendingReleases();
  const orders = useView((view) => readOpenOrders(view, { now, offset: zoneOffset }), [now]);
  const oldest = orders?.oldest ?? null;
  // What was released or held meanwhile is not chosen any more.
  const open = new Set(orders?.ready.map(({ key }) => key));
  const stillChosen = [...chosen].filter((key) => open.has(key) && !pending.orderIds.has(key));
  return (
    <SupervisorDesk
      place="orders"
      title={t('title')}
      subtitle={
        orders &&
        [
          t('summary', { ready: orders.ready.length, kept: orders.kept.length }),
          oldest && t('oldest', { age: length(Date.parse(now) - Date.parse(waitingSince(oldest.body))) }),
        ]
          .filter(Boolean)
          .join(' · ')
      }
    >
      {orders && (
        <div className="sv-split" data-detail={orderId === null ? undefined : ''}>
          <div className="sv-main">
            <OrderFilters orders={orders} filter={filter} onChange={setFilter} />
            <OrderTable
              key={`${filter.which}|${filter.brand}|${filter.text}`}
              rows={shownRows(orders, filter)}
              now={now}
              brands={new Map(orders.brands.map(({ code, name }) => [code, name]))}
              openId={orderId}
              chosen={new Set(stillChosen)}
              pending={pending.orderIds}
              onChoose={(key, to) =>
                setChosen(
                  new Set(to === 'checked' ? [...stillChosen, key] : stillChosen.filter((id) => id !== key)),
                )
              }
            />
          </div>
          <div className="sv-side">
            {orderId === null ? (
              <ReleasePanel
                orders={orders}
                brand={filter.brand}
                chosen={stillChosen}
                pending={pending}
                onClear={() => setChosen(new Set())}
              />
            ) : (
              <OrderDetail
                key={orderId}
                orderId={orderId}
                now={now}
                onClose={() => navigate('/supervisor/orders')}
              />
            )}
          </div>
        </div>
      )}
    </SupervisorDesk>
  );
}

function shownRows(orders: OpenOrders, { which, brand, text }: OrderFilter): readonly OrderRow[] {
  const rows = which === 'kept' ? orders.kept : orders.ready;
  const wanted = text.trim().toLowerCase();
  return rows.filter(
    ({ order, atRisk }) =>
      (which !== 'atRisk' || atRisk) &&
      (brand === null || order.brand === brand) &&
      (wanted === '' || order.reference.toLowerCase().includes(wanted)),
  );
}
