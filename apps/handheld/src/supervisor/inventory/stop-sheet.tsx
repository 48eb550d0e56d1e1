import { reasonsFor, type StopReason, type StopStatus } from '@floorhand/domain/jobs/moving/state';
import { useState } from 'react';

import { useCopy } from '../../copy/use-copy.ts';
import { useCopyByCode } from '../../copy/use-copy-by-code.ts';
import { Button } from '../../kit/button.tsx';
import { Field } from '../../kit/field.tsx';
import { List } from '../../kit/list.tsx';
import { ListRow } from '../../kit/list-row.tsx';
import { Sheet } from '../../kit/sheet.tsx';

const longest = 500;

interface StopSheetProps {
  readonly title: string;
  readonly detail: string;
  /** What the goods become: a reason of its list, and a note if wanted; `words`: a note, which has to be there. */
  readonly asks: StopStatus | 'words';
  readonly onDone: (answer: { readonly reason: StopReason; readonly note: string }) => void;
  readonly onClose: () => void;
}

/** Stopping and releasing goods wants a reason: the next shift has to understand it. */
export function StopSheet({ title, detail, asks, onDone, onClose }: StopSheetProps) {
  const t = useCopy('inventory');
  const reasonOf = useCopyByCode('moving.reason');
  const [note, setNote] = useState('');
  const told = note.trim().slice(0, longest);
  return (
    <Sheet title={title} detail={detail} closeLabel={t('back')} onClose={onClose}>
      <Field label={t('note')} value={note} onChange={setNote} />
      {asks === 'words' ? (
        <Button
          kind="primary"
          disabledReason={told === '' ? t('noteFirst') : undefined}
          onPress={() => onDone({ reason: 'investigation', note: told })}
        >
          {title}
        </Button>
      ) : (
        <List label={t('why')}>
          {reasonsFor(asks).map((reason) => (
            <ListRow key={reason} title={reasonOf(reason)} onPress={() => onDone({ reason, note: told })} />
          ))}
        </List>
      )}
    </Sheet>
  );
}
