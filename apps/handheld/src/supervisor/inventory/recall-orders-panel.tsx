import { ordersInTotes } from '@floorhand/domain/jobs/moving/orders-in-totes';
import type { RecallOrder } from '@floorhand/domain/recall/recall-orders';
import { Download } from 'lucide-react';

import { useFormats } from '../../copy/copy-provider.tsx';
import { useCopy } from '../../copy/use-copy.ts';
import { List } from '../../kit/list.tsx';
import { ListRow } from '../../kit/list-row.tsx';
import { useSyncStatus } from '../../sync/use-sync-status.ts';
import { useView } from '../../sync/use-view.ts';
import { AskButton } from '../ask-button.tsx';
import { saveFile } from '../save-file.ts';
import { SilentNote } from '../silent-note.tsx';
import { recallCsv } from './recall-csv.ts';
import { shownAtOnce, useRecallOrders, type RecallOrders } from './use-recall-orders.ts';

interface LotOf {
  readonly skuId: string;
  readonly lot: string;
}

/** Orders that have units of a stopped lot: from the server's history, or the totes this tablet knows. */
export function RecallOrdersPanel({ of }: { readonly of: LotOf }) {
  const t = useCopy('inventory.recallOrders');
  const shared = useCopy('inventory');
  const local = useView((view) => ordersInTotes(view, of), [of.skuId, of.lot]) ?? [];
  const { recall, again, more, all } = useRecallOrders(of);
  const orders = recall.kind === 'ready' ? recall.orders : local;
  const left = recall.kind === 'ready' ? recall.left : 0;
  return (
    <section className="inv-orders" aria-label={t('title')}>
      <h3>{t('title')}</h3>
      <Standing recall={recall} onAgain={again} />
      {recall.kind !== 'loading' && orders.length === 0 && <p className="sv-quiet">{t('none')}</p>}
      <List label={t('title')}>
        {orders.map((order) => (
          <OrderRow key={order.number} order={order} />
        ))}
      </List>
      {left > 0 && (
        <AskButton kind="soft" ask={more}>
          {shared('more', { count: Math.min(shownAtOnce, left) })}
        </AskButton>
      )}
      {recall.kind !== 'loading' && (recall.kind !== 'ready' || orders.length > 0) && (
        <DownloadButton of={of} isOnline={recall.kind !== 'offline'} all={all} />
      )}
    </section>
  );
}

/** Where the list comes from, and of when it is. */
function Standing({ recall, onAgain }: { readonly recall: RecallOrders; readonly onAgain: () => void }) {
  const t = useCopy('inventory.recallOrders');
  const formats = useFormats();
  const { lastContactMs } = useSyncStatus();
  if (recall.kind === 'failed') return <SilentNote onAgain={onAgain}>{t('failed')}</SilentNote>;
  const said = {
    loading: () => t('asking'),
    offline: () => t('offline', { time: lastContactMs === null ? '–' : formats.dayAndClock(lastContactMs) }),
    ready: () =>
      t('asOf', { time: recall.kind === 'ready' ? formats.dayAndClock(Date.parse(recall.asOf)) : '' }),
  };
  return <p className="sv-quiet">{said[recall.kind]()}</p>;
}

/** Says in words where the units of an order are. */
function useWhere(): (order: RecallOrder) => string {
  const at = useCopy('inventory.recallOrders.at');
  return ({ places }) => places.map(({ where, id }) => at(where, { id })).join(' · ');
}

function OrderRow({ order }: { readonly order: RecallOrder }) {
  const t = useCopy('inventory.recallOrders');
  const formats = useFormats();
  const whereOf = useWhere();
  const { reference, brand, units, serials, at } = order;
  const known = [brand, at === null ? null : formats.dayAndClock(Date.parse(at)), whereOf(order), ...serials];
  return (
    <ListRow
      title={<span className="fh-code">{reference ?? t('unknown')}</span>}
      detail={known.filter((text) => text !== null).join(' · ')}
      end={<b>{formats.number(units)}</b>}
    />
  );
}

function DownloadButton({
  of,
  isOnline,
  all,
}: {
  readonly of: LotOf;
  readonly isOnline: boolean;
  readonly all: () => Promise<readonly RecallOrder[]>;
}) {
  const t = useCopy('inventory.recallOrders');
  const column = useCopy('inventory.recallOrders.column');
  const formats = useFormats();
  const where = useWhere();
  const save = (orders: readonly RecallOrder[]): void => {
    const text = recallCsv(orders, { column: (name) => column(name), where, day: formats.isoDay });
    saveFile(`${of.skuId.replaceAll(':', '-')}-${of.lot}.csv`, text, 'text/csv');
  };
  return (
    <AskButton
      kind="soft"
      icon={Download}
      disabledReason={isOnline ? undefined : t('needsServer')}
      ask={all}
      onAnswer={save}
    >
      {t('download')}
    </AskButton>
  );
}
