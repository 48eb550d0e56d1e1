import { resolveScan } from '@floorhand/domain/scanning/resolve-scan';
import type { Scan } from '@floorhand/domain/scanning/scan';

import { useCopy } from '../../copy/use-copy.ts';
import { ItemCard } from '../../kit/item-card.tsx';
import { List } from '../../kit/list.tsx';
import { ListRow } from '../../kit/list-row.tsx';
import { Sheet } from '../../kit/sheet.tsx';
import { useView } from '../../sync/use-view.ts';
import { ProductPicture } from './product-picture.tsx';

const reasons = ['label_missing', 'label_torn', 'wrong_language', 'scanner_dead'] as const;
export type ManualReason = (typeof reasons)[number];

interface ManualEntrySheetProps {
  readonly scan: Scan;
  readonly onClose: () => void;
  readonly onEnter: (reason: ManualReason) => void;
}

/** A typed code says why it was typed; a product is shown, so that the eyes are the second proof. */
export function ManualEntrySheet({ scan, onClose, onEnter }: ManualEntrySheetProps) {
  const t = useCopy('scan');
  const resolved = useView((view) => resolveScan(view, scan, { skuId: null }), [scan]);
  const item = resolved?.kind === 'item' ? resolved.candidates[0].sku : null;
  return (
    <Sheet
      title={t('manual.title')}
      detail={<span className="fh-code">{scan.text}</span>}
      closeLabel={t('manual.close')}
      onClose={onClose}
    >
      {item && (
        <ItemCard
          label={t('manual.compare')}
          name={item.name}
          nameLanguage={item.nameLanguage ?? undefined}
          sku={item.code}
          picture={<ProductPicture name={item.picture} />}
        />
      )}
      <List label={t('manual.title')}>
        {reasons.map((reason) => (
          <ListRow key={reason} title={t(`manual.reason.${reason}`)} onPress={() => onEnter(reason)} />
        ))}
      </List>
    </Sheet>
  );
}
