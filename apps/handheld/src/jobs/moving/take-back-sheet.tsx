import { backReasonField } from '@floorhand/domain/jobs/moving/decide/undo';
import { undoLast } from '@floorhand/domain/jobs/moving/flow/on-scan';

import { useCopy } from '../../copy/use-copy.ts';
import { useCopyByCode } from '../../copy/use-copy-by-code.ts';
import { List } from '../../kit/list.tsx';
import { ListRow } from '../../kit/list-row.tsx';
import { Sheet } from '../../kit/sheet.tsx';
import type { Moving } from './use-moving.ts';

/** Goods that lie in a bin already come back only with a reason. */
export function TakeBackSheet({
  moving,
  onClose,
}: {
  readonly moving: Moving;
  readonly onClose: () => void;
}) {
  const t = useCopy('putaway');
  const own = useCopy('moving');
  const reason = useCopyByCode('putaway.correction');
  return (
    <Sheet
      title={t('takeBack.title')}
      detail={t('takeBack.detail')}
      closeLabel={own('close')}
      onClose={onClose}
    >
      <List label={t('takeBack.title')}>
        {backReasonField.options.map((why) => (
          <ListRow
            key={why}
            title={reason(why)}
            onPress={() => {
              onClose();
              void moving.act((now, { memory }) => undoLast(now, memory, why));
            }}
          />
        ))}
      </List>
    </Sheet>
  );
}
