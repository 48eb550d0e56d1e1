import { waitingSince } from '@floorhand/domain/orders/backlog';
import { CloudUpload, TriangleAlert } from 'lucide-react';
import { useState } from 'react';
import { useLocation } from 'wouter';

import { useFormats } from '../../copy/copy-provider.tsx';
import { useCopy } from '../../copy/use-copy.ts';
import { Button } from '../../kit/button.tsx';
import { CheckBox } from '../../kit/check-box.tsx';
import { Chip } from '../../kit/chip.tsx';
import { EmptyState } from '../../kit/empty-state.tsx';
import { Panel } from '../../kit/panel.tsx';
import { Table, type TableColumn } from '../../kit/table.tsx';
import { useDurations } from '../use-durations.ts';
import { BlockerChip } from './blocker-chip.tsx';
import type { OrderRow } from './read-orders.ts';

/** A backlog may have thousands of orders; nobody reads more than these at once. */
const page = 100;

export interface OrderTableProps {
  readonly rows: readonly OrderRow[];
  readonly now: string;
  /** Names by code. */
  readonly brands: ReadonlyMap<string, string>;
  readonly openId: string | null;
  readonly chosen: ReadonlySet<string>;
  /** Orders in a release the server has not answered. */
  readonly pending: ReadonlySet<string>;
  readonly onChoose: (key: string, to: 'checked' | 'cleared') => void;
}

export function OrderTable(props: OrderTableProps) {
  const { rows, openId } = props;
  const t = useCopy('orders');
  const empty = useCopy('empty');
  const [, navigate] = useLocation();
  const [most, setMost] = useState(page);
  const columns = useOrderColumns(props);
  const shown = rows.slice(0, most);
  if (rows.length === 0)
    return (
      <EmptyState scene="noMatch" title={empty('noOrders.title')}>
        {empty('noOrders.detail')}
      </EmptyState>
    );
  return (
    <Panel className="sv-table" label={t('list')}>
      <Table
        caption={t('list')}
        rows={shown}
        keyOf={({ key }) => key}
        selectedKey={openId ?? undefined}
        onOpen={({ key }) => navigate(`/supervisor/orders/${encodeURIComponent(key)}`)}
        openFrom="order"
        columns={columns}
      />
      <div className="sv-foot">
        <span className="sv-quiet">{t('shown', { shown: shown.length, total: rows.length })}</span>
        {rows.length > most && (
          <Button kind="soft" onPress={() => setMost(most + page)}>
            {t('showMore', { count: Math.min(page, rows.length - most) })}
          </Button>
        )}
      </div>
    </Panel>
  );
}

function useOrderColumns({
  now,
  brands,
  chosen,
  pending,
  onChoose,
}: OrderTableProps): readonly TableColumn<OrderRow>[] {
  const t = useCopy('orders');
  const formats = useFormats();
  const { length } = useDurations();
  return [
    {
      key: 'choose',
      header: t('choose'),
      headerShown: 'hidden',
      cell: ({ key, order, reason }) =>
        reason === null &&
        !pending.has(key) && (
          <CheckBox
            label={t('select', { order: order.reference })}
            checked={chosen.has(key)}
            onChange={(to) => onChoose(key, to)}
          />
        ),
    },
    {
      key: 'order',
      header: t('order'),
      cell: ({ order }) => (
        <>
          <span className="fh-code">{order.reference}</span>
          <small>{brands.get(order.brand) ?? order.brand}</small>
        </>
      ),
    },
    {
      key: 'age',
      header: t('age'),
      cell: ({ order }) => length(Date.parse(now) - Date.parse(waitingSince(order))),
    },
    {
      key: 'due',
      header: t('due'),
      cell: ({ order, dueAt }) => (
        <>
          {dueAt === null ? '–' : formats.clockOrDay(Date.parse(dueAt), Date.parse(now))}
          {order.carrier !== null && <small>{order.carrier}</small>}
        </>
      ),
    },
    {
      key: 'priority',
      header: t('priority'),
      cell: ({ order }) =>
        order.band === 'normal' ? t('band.normal') : <Chip state="next">{t(`band.${order.band}`)}</Chip>,
    },
    {
      key: 'state',
      header: t('stateTitle'),
      cell: ({ key, order, reason, atRisk }) => {
        if (pending.has(key))
          return (
            <Chip state="offline" icon={CloudUpload}>
              {t('beingReleased')}
            </Chip>
          );
        if (reason !== null) return <BlockerChip order={order} reason={reason} />;
        if (atRisk)
          return (
            <Chip state="caution" icon={TriangleAlert}>
              {t('filter.atRisk')}
            </Chip>
          );
        return t('mayGo');
      },
    },
    { key: 'lines', header: t('lines'), align: 'number', cell: ({ order }) => order.lines },
    { key: 'units', header: t('units'), align: 'number', cell: ({ order }) => order.units },
  ];
}
