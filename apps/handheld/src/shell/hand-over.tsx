import { handBackRun } from '@floorhand/domain/jobs/picking/decide/claim-run';
import { progressDocument, runDocument } from '@floorhand/domain/jobs/picking/state';
import { draft } from '@floorhand/domain/kernel/command';
import type { View } from '@floorhand/domain/kernel/document';
import { ArrowLeftRight } from 'lucide-react';
import { useState } from 'react';
import { useLocation } from 'wouter';

import { useCopy } from '../copy/use-copy.ts';
import { Button } from '../kit/button.tsx';
import { Note } from '../kit/note.tsx';
import { Sheet } from '../kit/sheet.tsx';
import { useFloor } from '../sync/use-floor.ts';
import { useSyncStatus } from '../sync/use-sync-status.ts';
import { useView } from '../sync/use-view.ts';

interface HeldRun {
  readonly runId: string;
  /** Units out of the bin and not yet in a tote. */
  readonly inHand: number;
}

function heldRun(view: View, operatorId: string): HeldRun | null {
  const held = view.list(runDocument, 'operatorId', operatorId).find(({ body }) => body.status === 'claimed');
  return held ? { runId: held.key, inHand: view.get(progressDocument, held.key)?.counted ?? 0 } : null;
}

/** Gives the run in hand back, so that somebody else goes on with it; the totes stay as they are. */
export function HandOver() {
  const t = useCopy('sync.handOver');
  const { person, submit } = useFloor();
  const { connection } = useSyncStatus();
  const [, navigate] = useLocation();
  const [sheet, setSheet] = useState<'open' | 'closed'>('closed');
  const held = useView((view) => heldRun(view, person.operatorId), [person.operatorId]);
  const close = () => setSheet('closed');
  const giveBack = async (runId: string) => {
    close();
    await submit([draft(handBackRun, { runId, reason: 'not_now' })]);
    navigate('/');
  };
  return (
    <>
      <Button
        icon={ArrowLeftRight}
        disabledReason={held ? undefined : t('nothing')}
        onPress={() => setSheet('open')}
      >
        {t('button')}
      </Button>
      {sheet === 'open' && held && (
        <Sheet
          title={t('title', { run: held.runId })}
          detail={t('detail')}
          closeLabel={t('close')}
          onClose={close}
        >
          {connection !== 'online' && (
            <Note state="offline" title={t('offline.title')} detail="below">
              {t('offline.detail')}
            </Note>
          )}
          <Button
            kind="primary"
            icon={ArrowLeftRight}
            disabledReason={held.inHand > 0 ? t('inHand', { count: held.inHand }) : undefined}
            onPress={() => void giveBack(held.runId)}
          >
            {t('confirm')}
          </Button>
        </Sheet>
      )}
    </>
  );
}
