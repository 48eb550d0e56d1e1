import { useCopy } from '../copy/use-copy.ts';
import { FloorApp } from '../kit/floor-app.tsx';
import { StatusStrip } from '../kit/status-strip.tsx';
import { ReloadNote } from './reload-note.tsx';

/** In place of a whole screen that is not to be had. Nobody is in mid-task here. */
export function PartMissing() {
  const t = useCopy('sync');
  const back = (): void => history.back();
  return (
    <FloorApp strip={<StatusStrip title={t('part.title')} back={{ label: t('part.back'), onPress: back }} />}>
      <ReloadNote />
    </FloorApp>
  );
}

/** In place of everything: there is nowhere to go back to. */
export function StartMissing() {
  const t = useCopy('sync');
  return (
    <FloorApp strip={<StatusStrip title={t('part.title')} />}>
      <ReloadNote />
    </FloorApp>
  );
}
