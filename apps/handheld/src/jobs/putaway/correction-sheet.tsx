import { correctionReasonField } from '@floorhand/domain/jobs/putaway/decide/undo';
import { undoLast } from '@floorhand/domain/jobs/putaway/flow/on-scan';

import { useCopy } from '../../copy/use-copy.ts';
import { useCopyByCode } from '../../copy/use-copy-by-code.ts';
import { List } from '../../kit/list.tsx';
import { ListRow } from '../../kit/list-row.tsx';
import { Sheet } from '../../kit/sheet.tsx';
import type { Putaway } from './use-putaway.ts';

/** Goods that lie in a bin already come back only with a reason. */
export function CorrectionSheet({
  putaway,
  onClose,
}: {
  readonly putaway: Putaway;
  readonly onClose: () => void;
}) {
  const t = useCopy('putaway');
  const reason = useCopyByCode('putaway.correction');
  return (
    <Sheet
      title={t('takeBack.title')}
      detail={t('takeBack.detail')}
      closeLabel={t('closeSheet')}
      onClose={onClose}
    >
      <List label={t('takeBack.title')}>
        {correctionReasonField.options.map((why) => (
          <ListRow
            key={why}
            title={reason(why)}
            onPress={() => {
              onClose();
              void putaway.act((now) => undoLast(now, why));
            }}
          />
        ))}
      </List>
    </Sheet>
  );
}
