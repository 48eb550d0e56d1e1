import { manualReasonField, type ManualReason } from '@floorhand/domain/entries/entry';

import { useCopy } from '../../copy/use-copy.ts';
import { List } from '../../kit/list.tsx';
import { ListRow } from '../../kit/list-row.tsx';
import { Sheet } from '../../kit/sheet.tsx';

interface ReasonSheetProps {
  /** What was typed; null before anything was. */
  readonly text: string | null;
  readonly onReason: (reason: ManualReason) => void;
  readonly onClose: () => void;
}

/** Why a code is not scanned. It is asked every time, because supervisors count the answers. */
export function ReasonSheet({ text, onReason, onClose }: ReasonSheetProps) {
  const t = useCopy('manual');
  return (
    <Sheet
      title={t('title')}
      detail={text === null ? undefined : <span className="fh-code fh-anycode">{text}</span>}
      closeLabel={t('close')}
      onClose={onClose}
    >
      <List label={t('title')}>
        {manualReasonField.options.map((reason) => (
          <ListRow key={reason} title={t(`reason.${reason}`)} onPress={() => onReason(reason)} />
        ))}
      </List>
    </Sheet>
  );
}
