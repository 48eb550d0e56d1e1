import { registerSW } from 'virtual:pwa-register';

/** An installed app may stay open for weeks; without asking it would never see a new version. */
const checkEveryMs = 60 * 60 * 1000;

export interface ServiceWorkerHandle {
  /** Reloads into the waiting version. Call between two jobs only. */
  readonly activateUpdate: () => void;
}

/**
 * Registers the service worker and looks for a new version every hour and whenever the app comes to the front.
 * A new version only waits: nothing changes until `activateUpdate`.
 * @param onUpdateWaiting called when a new version is on the device
 */
export function registerServiceWorker(onUpdateWaiting: () => void): ServiceWorkerHandle {
  const activate = registerSW({
    immediate: true,
    onNeedRefresh: onUpdateWaiting,
    onRegisteredSW: (_address, registration) => {
      if (registration === undefined) return;
      // Fails while offline, which is no news.
      const check = () => void registration.update().catch(() => undefined);
      setInterval(check, checkEveryMs);
      document.addEventListener('visibilitychange', () => {
        if (document.visibilityState === 'visible') check();
      });
    },
  });
  return { activateUpdate: () => void activate(true) };
}
