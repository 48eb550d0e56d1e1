import type { StockRow } from '@floorhand/domain/jobs/moving/find-stock';
import { X } from 'lucide-react';

import { useCopy } from '../../copy/use-copy.ts';
import { usePlateLabels } from '../../copy/use-plate-labels.ts';
import { IconButton } from '../../kit/button.tsx';
import { LocationPlate } from '../../kit/location-plate.tsx';
import { Panel } from '../../kit/panel.tsx';
import { ProductPicture } from '../../kit/product-picture.tsx';
import { HistoryPanel } from './history-panel.tsx';
import { RecallPanel } from './recall-panel.tsx';
import { StockActions } from './stock-actions.tsx';
import type { HistorySubject } from './use-history.ts';
import { WhyStopped } from './why-stopped.tsx';

/** One row: the goods, their place, what happened there and what may be done. */
export function StockDetail({
  row,
  recalled,
  onClose,
}: {
  readonly row: StockRow;
  readonly recalled: boolean;
  readonly onClose: () => void;
}) {
  const t = useCopy('inventory');
  const label = usePlateLabels();
  const { balance, sku, location } = row;
  const { skuId, lot, place } = balance;
  return (
    <Panel
      className="inv-detail"
      title={sku?.name ?? skuId}
      end={<IconButton icon={X} label={t('back')} onPress={onClose} />}
    >
      <div className="inv-goods">
        <ProductPicture name={sku?.picture ?? null} size="m" />
        <p className="fh-code">{[sku?.code ?? skuId, ...(lot === null ? [] : [lot])].join(' · ')}</p>
      </div>
      {location && (
        <div className="inv-plate">
          <LocationPlate segments={label(location.segments)} size="s" />
        </div>
      )}
      <WhyStopped goods={balance} />
      <StockActions key={row.key} row={row} recalled={recalled} />
      {recalled && lot !== null && <RecallPanel of={{ skuId, lot }} />}
      <HistoryPanel subject={subjectOf(place, skuId)} row={{ place, skuId }} />
    </Panel>
  );
}

/** The history of the place the row is at; of the article where the place keeps none. */
function subjectOf(place: string, skuId: string): HistorySubject {
  if (place.startsWith('loc:')) return { kind: 'location', id: place.slice('loc:'.length) };
  if (place.startsWith('hu:')) return { kind: 'handlingUnit', id: place.slice('hu:'.length) };
  return { kind: 'sku', id: skuId };
}
