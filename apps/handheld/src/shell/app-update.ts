import { notePartMissing, noteUpdateWaiting } from '../stores/sync-state.ts';
import { registerServiceWorker, type ServiceWorkerHandle } from './register-service-worker.ts';

let handle: ServiceWorkerHandle | null = null;

/** Notices parts that could not be loaded, because a newer version took their place or there is no network. */
export function watchForMissingParts(): void {
  addEventListener('vite:preloadError', () => {
    notePartMissing();
    handle?.check();
  });
}

/** Keeps the app on the device and notices new versions. */
export function watchForUpdates(): void {
  // The development server has none.
  if (import.meta.env.PROD && 'serviceWorker' in navigator) handle = registerServiceWorker(noteUpdateWaiting);
}

/** Reloads, into the waiting version if there is one. */
export function activateUpdate(): void {
  if (handle) handle.activateUpdate();
  else location.reload();
}
