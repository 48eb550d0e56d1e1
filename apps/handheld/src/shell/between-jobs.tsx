import { useEffect } from 'react';

import { useCopy } from '../copy/use-copy.ts';
import { Button } from '../kit/button.tsx';
import { Note } from '../kit/note.tsx';
import { useSyncState } from '../stores/sync-state.ts';
import { leaveDevice } from '../sync/leave-device.ts';
import { useFloor } from '../sync/use-floor.ts';
import { useSyncStatus } from '../sync/use-sync-status.ts';
import { activateUpdate } from './app-update.ts';

/** True when no new job may be begun here: the app is too old, or the device is taken out of use. */
export function useIsBarred(): boolean {
  const { outdated, standing } = useSyncStatus();
  return outdated || standing !== null;
}

/**
 * What stands between two jobs: an app that has to be updated, a device that is taken out of use. A draining device
 * is emptied here and nowhere else, so that nobody loses the job in their hands.
 * @param isIdle nobody's job is begun here
 */
export function BetweenJobs({ isIdle }: { readonly isIdle: boolean }) {
  const t = useCopy('deviceDesk');
  const sync = useCopy('sync');
  const { device } = useFloor();
  const { outdated, standing, waiting } = useSyncStatus();
  const handedOver = useSyncState((state) => state.handedOver);
  useEffect(() => {
    if (standing !== null && handedOver && waiting === 0 && isIdle) void leaveDevice(device, standing);
  }, [device, standing, handedOver, waiting, isIdle]);
  if (standing !== null)
    return (
      <Note state="stop" title={t('leaving.title')} detail="below">
        {t('leaving.detail')}
      </Note>
    );
  if (!outdated) return null;
  return (
    <>
      <Note state="stop" title={t('outdated.title')} detail="below">
        {t('outdated.detail')}
      </Note>
      <Button kind="soft" onPress={activateUpdate}>
        {sync('update.now')}
      </Button>
    </>
  );
}
