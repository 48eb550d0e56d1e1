import { create } from 'zustand';

import { useSession } from '../../stores/session.ts';

/** Whether the live picture is open. It stays so from step to step, until somebody closes it or signs out. */
export const useCameraOpen = create<{ readonly camera: 'open' | 'closed' }>()(() => ({ camera: 'closed' }));

export const closeCamera = (): void => useCameraOpen.setState({ camera: 'closed' });

export const toggleCamera = (): void =>
  useCameraOpen.setState(({ camera }) => ({ camera: camera === 'open' ? 'closed' : 'open' }));

// Another person starts without the camera of the one before.
useSession.subscribe((session, before) => {
  if (session.phase !== before.phase) closeCamera();
});
