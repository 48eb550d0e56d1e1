import type { Situation } from '@floorhand/domain/jobs/putaway/flow/situation';

import { useCopy } from '../../copy/use-copy.ts';
import { List } from '../../kit/list.tsx';
import { ListRow } from '../../kit/list-row.tsx';
import { Sheet } from '../../kit/sheet.tsx';
import { choose, type Putaway } from './use-putaway.ts';

interface ChooseDropSheetProps {
  readonly situation: Situation;
  readonly putaway: Putaway;
  readonly onClose: () => void;
}

/** Everything on the trolley in walking order; the person may begin elsewhere. */
export function ChooseDropSheet({ situation: { drops, current }, putaway, onClose }: ChooseDropSheetProps) {
  const t = useCopy('putaway');
  return (
    <Sheet
      title={t('chooseFromList')}
      detail={t('inWalkingOrder')}
      closeLabel={t('closeSheet')}
      onClose={onClose}
    >
      <List label={t('chooseFromList')}>
        {drops.map(({ line, sku, target, units }) => (
          <ListRow
            key={line.key}
            title={<span className="fh-bin">{target?.locationId ?? t('noBin.short')}</span>}
            detail={t('unitsOf', { count: units, item: sku?.name ?? line.skuId })}
            state={line.key === current?.line.key ? 'now' : undefined}
            onPress={() => {
              choose(putaway, line.key);
              onClose();
            }}
          />
        ))}
      </List>
    </Sheet>
  );
}
