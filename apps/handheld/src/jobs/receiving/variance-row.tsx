import type { Sku } from '@floorhand/domain/catalog/sku';
import type { Variance, VarianceReason } from '@floorhand/domain/jobs/receiving/variance';

import { useCopy } from '../../copy/use-copy.ts';
import { useCopyByCode } from '../../copy/use-copy-by-code.ts';
import { Chip } from '../../kit/chip.tsx';
import { ListRow } from '../../kit/list-row.tsx';
import { ProductPicture } from '../../kit/product-picture.tsx';

interface VarianceRowProps {
  readonly row: Variance;
  readonly sku: Sku | undefined;
  /** Why it differs, once somebody said so. */
  readonly reason?: VarianceReason | undefined;
  /** Counts it again, or says why it differs. */
  readonly onPress?: (() => void) | undefined;
}

/** One SKU of the load: expected, came, and by how much it differs. */
export function VarianceRow({ row, sku, reason, onPress }: VarianceRowProps) {
  const t = useCopy('receive');
  const say = useCopyByCode('receive.reason');
  const { difference, expected, received, isTolerated, line } = row;
  const notes = [
    ...(line && line.damaged > 0 ? [t('bucket.damaged', { count: line.damaged })] : []),
    ...(line && line.quarantine > 0 ? [t('bucket.quarantine', { count: line.quarantine })] : []),
    ...(line && line.over + line.wrong_item > 0
      ? [t('bucket.hold', { count: line.over + line.wrong_item })]
      : []),
    ...(difference !== 0 && isTolerated ? [t('variance.allowed')] : []),
    ...(reason === undefined ? [] : [say(reason)]),
  ];
  return (
    <ListRow
      lead={<ProductPicture name={sku?.picture ?? null} size="s" />}
      title={sku?.name ?? row.skuId}
      detail={[t('variance.row', { expected, received }), ...notes].join(' · ')}
      end={
        difference === 0 ? (
          <span className="fh-n">0</span>
        ) : (
          <Chip state={isTolerated ? undefined : 'caution'}>
            {difference > 0 ? `+${difference}` : `\u2212${-difference}`}
          </Chip>
        )
      }
      onPress={onPress}
    />
  );
}
