import { useCopy } from '../copy/use-copy.ts';
import { Button } from '../kit/button.tsx';
import { Note } from '../kit/note.tsx';
import { useFloor } from '../sync/use-floor.ts';
import { useSyncStatus } from '../sync/use-sync-status.ts';

/** Why records do not go out, or what somebody has to know, with what to do. */
export function SyncProblemNote() {
  const t = useCopy('sync');
  const shared = useCopy('shared');
  const { acknowledgeCopy } = useFloor();
  const { problem } = useSyncStatus();
  if (problem === null) return null;
  const read = (
    <Button kind="soft" onPress={acknowledgeCopy}>
      {shared('understood')}
    </Button>
  );
  return (
    <Note
      state="caution"
      title={t(`problem.${problem}.title`)}
      action={problem === 'device_copied' ? read : undefined}
    >
      {t(`problem.${problem}.detail`)}
    </Note>
  );
}
