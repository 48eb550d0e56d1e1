import { noteUpdateWaiting } from '../stores/sync-state.ts';
import { registerServiceWorker, type ServiceWorkerHandle } from './register-service-worker.ts';

let handle: ServiceWorkerHandle | null = null;

/** Keeps the app on the device and notices new versions. */
export function watchForUpdates(): void {
  handle = registerServiceWorker(noteUpdateWaiting);
}

/** Reloads into the waiting version. */
export const activateUpdate = (): void => handle?.activateUpdate();
