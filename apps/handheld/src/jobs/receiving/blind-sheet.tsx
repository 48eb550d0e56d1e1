import { brandDocument } from '@floorhand/domain/catalog/brand';
import { Truck } from 'lucide-react';

import { useCopy } from '../../copy/use-copy.ts';
import { List } from '../../kit/list.tsx';
import { ListRow } from '../../kit/list-row.tsx';
import { Sheet } from '../../kit/sheet.tsx';
import { useView } from '../../sync/use-view.ts';

interface BlindSheetProps {
  readonly onBrand: (brand: string) => void;
  readonly onClose: () => void;
}

/** Goods without a paper: whose they are is written on the boxes. */
export function BlindSheet({ onBrand, onClose }: BlindSheetProps) {
  const t = useCopy('receive');
  const brands = useView((view) => view.list(brandDocument, 'all', 'all').map(({ body }) => body), []);
  return (
    <Sheet
      title={t('door.blind')}
      detail={t('door.blindDetail')}
      closeLabel={t('closeSheet')}
      onClose={onClose}
    >
      <List label={t('door.whose')}>
        {(brands ?? []).map(({ code, name }) => (
          <ListRow key={code} icon={Truck} title={name} onPress={() => onBrand(code)} />
        ))}
      </List>
    </Sheet>
  );
}
