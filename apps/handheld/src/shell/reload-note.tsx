import { useCopy } from '../copy/use-copy.ts';
import { Button } from '../kit/button.tsx';
import { Note } from '../kit/note.tsx';
import { activateUpdate } from './app-update.ts';

/** A part of the app is not to be had. Only where nobody is in mid-task, because it offers to reload. */
export function ReloadNote() {
  const t = useCopy('sync');
  const storage = useCopy('storage');
  return (
    <Note
      state="caution"
      title={t('part.title')}
      action={
        <Button kind="soft" onPress={activateUpdate}>
          {storage('reload')}
        </Button>
      }
    >
      {t('part.detail')}
    </Note>
  );
}
