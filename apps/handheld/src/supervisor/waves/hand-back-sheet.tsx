import { handBackRun } from '@floorhand/domain/jobs/picking/decide/claim-run';
import { draft } from '@floorhand/domain/kernel/command';
import { Undo2 } from 'lucide-react';

import { useCopy } from '../../copy/use-copy.ts';
import { Button } from '../../kit/button.tsx';
import { Note } from '../../kit/note.tsx';
import { Sheet } from '../../kit/sheet.tsx';
import { useFloor } from '../../sync/use-floor.ts';
import type { RunRow } from './read-waves.ts';

/** Taking a run from someone is seldom and touches another person's work: it says what happens first. */
export function HandBackSheet({ row, onClose }: { readonly row: RunRow; readonly onClose: () => void }) {
  const t = useCopy('waves.sheet');
  const { submit } = useFloor();
  const handBack = () => {
    onClose();
    void submit([draft(handBackRun, { runId: row.key, reason: 'reassigned' })]);
  };
  return (
    <Sheet
      title={t('title', { run: row.key, name: row.person ?? '' })}
      detail={t('detail')}
      closeLabel={t('close')}
      onClose={onClose}
    >
      <Note title={t('totes')}>{t('unsent')}</Note>
      <Button kind="primary" icon={Undo2} onPress={handBack}>
        {t('confirm')}
      </Button>
    </Sheet>
  );
}
