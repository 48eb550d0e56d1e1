import { setFace } from '@floorhand/domain/jobs/replenishment/decide/set-face';
import { draft } from '@floorhand/domain/kernel/command';
import { useState } from 'react';

import { useCopy } from '../../copy/use-copy.ts';
import { Button } from '../../kit/button.tsx';
import { Sheet } from '../../kit/sheet.tsx';
import { useFloor } from '../../sync/use-floor.ts';
import { FaceAmounts, type Amounts } from './face-amounts.tsx';
import type { FaceRow } from './read-refills.ts';

/** The least and the most that belong into a pick bin. */
export function FaceSheet({
  row: { face, name },
  onClose,
}: {
  readonly row: FaceRow;
  readonly onClose: () => void;
}) {
  const t = useCopy('replenish');
  const shared = useCopy('shared');
  const { submit } = useFloor();
  const [amounts, setAmounts] = useState<Amounts>(face.body);
  const { min, max } = amounts;
  const save = () => {
    onClose();
    void submit([draft(setFace, { ...face.body, min, max })]);
  };
  return (
    <Sheet title={name} detail={face.body.locationId} closeLabel={shared('close')} onClose={onClose}>
      <FaceAmounts value={amounts} onChange={setAmounts} />
      <Button
        kind="primary"
        disabledReason={min >= max ? t('desk.leastBelowMost') : undefined}
        onPress={save}
      >
        {t('desk.save')}
      </Button>
    </Sheet>
  );
}
