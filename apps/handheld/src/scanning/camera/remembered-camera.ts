import type { CameraMemory } from './camera-session.ts';

const storageKey = 'floorhand.camera';

/** The camera this device used last. Forgetting it costs one press of a button. */
export const rememberedCamera: CameraMemory = {
  read: () => {
    try {
      return localStorage.getItem(storageKey);
    } catch {
      return null;
    }
  },
  write: (deviceId) => {
    try {
      localStorage.setItem(storageKey, deviceId);
    } catch {
      // Blocked or full storage: the next opening takes the camera at the back.
    }
  },
};
