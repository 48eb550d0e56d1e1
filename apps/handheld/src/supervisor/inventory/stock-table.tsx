import type { StockRow } from '@floorhand/domain/jobs/moving/find-stock';
import { useState } from 'react';

import { useFormats } from '../../copy/copy-provider.tsx';
import { useCopy } from '../../copy/use-copy.ts';
import { Button } from '../../kit/button.tsx';
import { Table, type TableColumn } from '../../kit/table.tsx';
import { PlaceCell } from './place-cell.tsx';
import { StatusChip } from './status-chip.tsx';

/** A building may have hundreds of places for one article; nobody reads more than these at once. */
const page = 100;

interface StockTableProps {
  readonly rows: readonly StockRow[];
  readonly openKey: string | undefined;
  readonly onOpen: (row: StockRow) => void;
}

/** Each place with its lot, date and status, what lies there and what is free. */
export function StockTable({ rows, openKey, onOpen }: StockTableProps) {
  const t = useCopy('inventory');
  const columns = useColumns(rows);
  const [most, setMost] = useState(page);
  return (
    <>
      <Table
        caption={t('places', { count: rows.length })}
        rows={rows.slice(0, most)}
        keyOf={({ key }) => key}
        selectedKey={openKey}
        onOpen={onOpen}
        openFrom="place"
        columns={columns}
      />
      <div className="sv-foot">
        <span className="sv-quiet">{t('places', { count: rows.length })}</span>
        {rows.length > most && (
          <Button kind="soft" onPress={() => setMost(most + page)}>
            {t('more', { count: Math.min(page, rows.length - most) })}
          </Button>
        )}
      </div>
    </>
  );
}

function useColumns(rows: readonly StockRow[]): readonly TableColumn<StockRow>[] {
  const t = useCopy('inventory');
  const formats = useFormats();
  const several = new Set(rows.map(({ balance }) => balance.skuId)).size > 1;
  return [
    { key: 'place', header: t('place'), cell: (row) => <PlaceCell row={row} /> },
    ...(several
      ? [
          {
            key: 'item',
            header: t('item'),
            cell: ({ sku, balance }: StockRow) => (
              <>
                <span lang={sku?.nameLanguage ?? undefined}>{sku?.name ?? balance.skuId}</span>
                <small className="fh-code">{sku?.code ?? balance.skuId}</small>
              </>
            ),
          },
        ]
      : []),
    {
      key: 'lot',
      header: t('lot'),
      cell: ({ balance }) => <span className="fh-code">{balance.lot ?? ''}</span>,
    },
    {
      key: 'expires',
      header: t('expires'),
      cell: ({ balance }) => (balance.expiry === null ? '' : formats.expiry(balance.expiry)),
    },
    { key: 'status', header: t('statusIs'), cell: (row) => <StatusChip row={row} /> },
    {
      key: 'onHand',
      header: t('onHand'),
      align: 'number',
      cell: ({ balance }) => <b>{formats.number(balance.quantity)}</b>,
    },
    { key: 'free', header: t('free'), align: 'number', cell: ({ free }) => <b>{formats.number(free)}</b> },
  ];
}
