import { useCopy } from '../copy/use-copy.ts';
import { Button } from '../kit/button.tsx';
import { FloorApp } from '../kit/floor-app.tsx';
import { Note } from '../kit/note.tsx';
import { StatusStrip } from '../kit/status-strip.tsx';
import { activateUpdate } from './app-update.ts';

/** In place of a whole screen that is not to be had. Nobody is in mid-task here, so it may offer to reload. */
export function PartMissing() {
  const t = useCopy('sync');
  const storage = useCopy('storage');
  const back = (): void => history.back();
  return (
    <FloorApp strip={<StatusStrip title={t('part.title')} back={{ label: t('part.back'), onPress: back }} />}>
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
    </FloorApp>
  );
}
