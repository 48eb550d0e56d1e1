import { useCopy } from '../copy/use-copy.ts';
import { Button } from '../kit/button.tsx';
import { Note } from '../kit/note.tsx';
import { useSyncState } from '../stores/sync-state.ts';
import { activateUpdate } from './app-update.ts';
import { ReloadNote } from './reload-note.tsx';

/** A new version waits; it is taken only by a press, and only between two jobs. */
export function UpdateNote() {
  const t = useCopy('sync');
  const waiting = useSyncState((state) => state.updateWaiting);
  const missing = useSyncState((state) => state.partMissing);
  if (!waiting && missing) return <ReloadNote />;
  if (!waiting) return null;
  return (
    <Note
      state="next"
      title={t('update.title')}
      action={
        <Button kind="soft" onPress={activateUpdate}>
          {t('update.now')}
        </Button>
      }
    >
      {t('update.detail')}
    </Note>
  );
}
