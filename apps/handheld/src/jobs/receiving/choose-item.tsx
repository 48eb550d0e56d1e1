import { onItem } from '@floorhand/domain/jobs/receiving/flow/on-item';
import type { ItemCandidate } from '@floorhand/domain/scanning/resolve-scan';

import { useCopy } from '../../copy/use-copy.ts';
import { List } from '../../kit/list.tsx';
import { ListRow } from '../../kit/list-row.tsx';
import { ProductPicture } from '../../kit/product-picture.tsx';
import type { Receiving } from './use-receiving.ts';

interface ChooseItemProps {
  readonly choices: readonly ItemCandidate[];
  readonly receiving: Receiving;
}

/** Several products share one code: the person holds one of them. */
export function ChooseItem({ choices, receiving }: ChooseItemProps) {
  const t = useCopy('receive');
  const choose = (candidate: ItemCandidate) =>
    void receiving.act((now, at) =>
      onItem(now, {
        ...at,
        scan: { kind: 'item', candidates: [candidate], lot: null, expiry: null, serial: null },
      }),
    );
  return (
    <List label={t('whichItem')}>
      {choices.map((candidate) => (
        <ListRow
          key={candidate.skuId}
          lead={<ProductPicture name={candidate.sku.picture} size="m" />}
          title={candidate.sku.name}
          detail={candidate.sku.code}
          onPress={() => choose(candidate)}
        />
      ))}
    </List>
  );
}
