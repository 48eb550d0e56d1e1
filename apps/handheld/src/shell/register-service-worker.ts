/** An installed app may stay open for weeks; without asking it would never see a new version. */
const checkEveryMs = 60 * 60 * 1000;

export interface ServiceWorkerHandle {
  /** Looks for a new version now. */
  readonly check: () => void;
  /** Reloads into the version that waits, or reloads alone where none does. Call between two jobs only. */
  readonly activateUpdate: () => void;
}

/**
 * Registers the service worker and looks for a new version every hour and whenever the app comes to the front.
 * A new version only waits: nothing changes until `activateUpdate`, and then only in the tab that was asked.
 * @param onUpdateWaiting called when a new version is on the device, or another tab went over to it
 */
export function registerServiceWorker(onUpdateWaiting: () => void): ServiceWorkerHandle {
  const { serviceWorker } = navigator;
  let registration: ServiceWorkerRegistration | null = null;
  let wasControlled = serviceWorker.controller !== null;
  // Fails while offline, which is no news.
  const check = (): void => void registration?.update().catch(() => undefined);
  const watch = (found: ServiceWorkerRegistration): void => {
    registration = found;
    // The first version of all waits for nobody.
    const notice = (): void => {
      if (found.waiting && found.active) onUpdateWaiting();
    };
    notice();
    found.addEventListener('updatefound', () => found.installing?.addEventListener('statechange', notice));
    setInterval(check, checkEveryMs);
    document.addEventListener('visibilitychange', () => {
      if (document.visibilityState === 'visible') check();
    });
  };
  serviceWorker.addEventListener('controllerchange', () => {
    // Another tab took the new version: this one runs on as it is, and is told at the next pause.
    if (wasControlled) onUpdateWaiting();
    wasControlled = true;
  });
  serviceWorker
    .register('/sw.js', { scope: '/' })
    .then(watch)
    .catch((error: unknown) => console.error('the app cannot be kept on this device', error));
  return {
    check,
    activateUpdate: () => {
      const waiting = registration?.waiting;
      if (!waiting) {
        location.reload();
        return;
      }
      waiting.addEventListener('statechange', () => {
        if (waiting.state === 'activated') location.reload();
      });
      waiting.postMessage({ type: 'SKIP_WAITING' });
    },
  };
}
