import { setFace } from '@floorhand/domain/jobs/replenishment/decide/set-face';
import { draft } from '@floorhand/domain/kernel/command';
import { useState } from 'react';

import { useCopy } from '../../copy/use-copy.ts';
import { Button } from '../../kit/button.tsx';
import { Sheet } from '../../kit/sheet.tsx';
import { Stepper } from '../../kit/stepper.tsx';
import { useFloor } from '../../sync/use-floor.ts';
import type { FaceRow } from './read-refills.ts';

const most = 99_999;

/** The least and the most that belong into a pick bin. */
export function FaceSheet({
  row: { face, name },
  onClose,
}: {
  readonly row: FaceRow;
  readonly onClose: () => void;
}) {
  const t = useCopy('replenish');
  const pick = useCopy('pick');
  const shared = useCopy('shared');
  const { submit } = useFloor();
  const [least, setLeast] = useState(face.body.min);
  const [upTo, setUpTo] = useState(face.body.max);
  const words = (title: string) => ({
    label: pick('typeQuantity'),
    words: {
      title,
      closeLabel: shared('close'),
      clearLabel: shared('clear'),
      deleteLabel: shared('deleteDigit'),
      done: (value: number) => pick('useQuantity', { count: value }),
      tooMany: (limit: number) => pick('mostIs', { count: limit }),
    },
  });
  const save = () => {
    onClose();
    void submit([draft(setFace, { ...face.body, min: least, max: upTo })]);
  };
  return (
    <Sheet title={name} detail={face.body.locationId} closeLabel={shared('close')} onClose={onClose}>
      <Stepper
        value={least}
        least={0}
        most={most}
        onChange={setLeast}
        caption={t('desk.least')}
        lessLabel={pick('oneLess')}
        moreLabel={pick('oneMore')}
        typing={words(t('desk.least'))}
      />
      <Stepper
        value={upTo}
        least={1}
        most={most}
        onChange={setUpTo}
        caption={t('desk.most')}
        lessLabel={pick('oneLess')}
        moreLabel={pick('oneMore')}
        typing={words(t('desk.most'))}
      />
      <Button
        kind="primary"
        disabledReason={least >= upTo ? t('desk.leastBelowMost') : undefined}
        onPress={save}
      >
        {t('desk.save')}
      </Button>
    </Sheet>
  );
}
