import { reportDifference } from '@floorhand/domain/jobs/putaway/decide/report-difference';
import type { Drop } from '@floorhand/domain/jobs/putaway/flow/situation';
import { draft } from '@floorhand/domain/kernel/command';

import { useCopy } from '../../copy/use-copy.ts';
import { DifferenceSheet } from '../../floor/difference-sheet.tsx';
import { quiet, type Putaway } from './use-putaway.ts';

interface ReceiptDiffersProps {
  readonly current: Drop;
  readonly putaway: Putaway;
  readonly onClose: () => void;
}

/** Fewer or more on the trolley than the receipt says. */
export function ReceiptDiffers({ current: { line, sku }, putaway, onClose }: ReceiptDiffersProps) {
  const t = useCopy('putaway');
  const { place, skuId, lot, status, quantity } = line;
  return (
    <DifferenceSheet
      says={quantity}
      detail={t('difference.detail', { count: quantity, item: sku?.name ?? skuId })}
      same={t('difference.same')}
      onRecord={(found, besides) =>
        void putaway.act(() =>
          quiet(
            [draft(reportDifference, { place, skuId, lot, status, found, ...besides })],
            'difference_noted',
          ),
        )
      }
      onClose={onClose}
    />
  );
}
