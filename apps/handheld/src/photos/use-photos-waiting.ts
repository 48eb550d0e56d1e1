import { useEffect, useState } from 'react';

import { useFloor } from '../sync/use-floor.ts';
import { useSyncState } from '../stores/sync-state.ts';
import type { PhotosWaiting } from './device-photos.ts';

/** What waits of photos on this device; null until it is known. */
export function usePhotosWaiting(): PhotosWaiting | null {
  const { device } = useFloor();
  const [waiting, setWaiting] = useState<PhotosWaiting | null>(null);
  useEffect(() => {
    let current = true;
    const read = (): void => {
      device.photos
        .waiting()
        .then((told) => {
          if (current) setWaiting(told);
        })
        .catch((error: unknown) => console.error('photos cannot be counted', error));
    };
    read();
    const forget = device.photos.watch(read);
    // Another tab sends them: its news come with everything else that changed.
    const stop = useSyncState.subscribe((state, before) => {
      if (state.version !== before.version) read();
    });
    return () => {
      current = false;
      forget();
      stop();
    };
  }, [device]);
  return waiting;
}
