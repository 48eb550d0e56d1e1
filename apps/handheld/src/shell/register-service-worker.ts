/** An installed app may stay open for weeks; without asking it would never see a new version. */
const checkEveryMs = 60 * 60 * 1000;
/** Until then an app that is not wholly on the device is nowhere without a network. */
const tryAgainAfterMs = 30_000;

export interface ServiceWorkerHandle {
  /** Looks for a new version now. */
  readonly check: () => void;
  /** Reloads into the version that waits, or reloads alone where none does. Call between two jobs only. */
  readonly activateUpdate: () => void;
}

/**
 * Registers the service worker and looks for a new version every hour and whenever the app comes to the front.
 * A new version only waits: nothing changes until `activateUpdate`, and then only in the tab that was asked.
 * The browser forgets a first version of which one file did not arrive; it is fetched again as soon as there is a network.
 * @param onUpdateWaiting called when a new version is on the device, or another tab went over to it
 */
export function registerServiceWorker(onUpdateWaiting: () => void): ServiceWorkerHandle {
  const { serviceWorker } = navigator;
  let registration: ServiceWorkerRegistration | null = null;
  let wasControlled = serviceWorker.controller !== null;
  let again: ReturnType<typeof setTimeout> | undefined;
  const isOnDevice = (): boolean => Boolean(registration?.active);
  const tryAgain = (): void => {
    clearTimeout(again);
    again = setTimeout(check, tryAgainAfterMs);
  };
  const notice = (): void => {
    const coming = registration?.installing ?? registration?.waiting;
    // The first version of all waits for nobody.
    if (isOnDevice() && registration?.waiting) onUpdateWaiting();
    if (!isOnDevice() && (coming?.state ?? 'redundant') === 'redundant') tryAgain();
  };
  const follow = (): void => registration?.installing?.addEventListener('statechange', notice);
  const watch = (found: ServiceWorkerRegistration): void => {
    registration = found;
    found.addEventListener('updatefound', follow);
    follow();
    notice();
  };
  const install = (): void => {
    serviceWorker
      .register('/sw.js', { scope: '/' })
      .then(watch)
      .catch((error: unknown) => {
        console.warn('the app is not on this device yet', error);
        tryAgain();
      });
  };
  const check = (): void => {
    // Fails while offline, which is no news.
    if (isOnDevice()) void registration?.update().catch(() => undefined);
    else install();
  };
  serviceWorker.addEventListener('controllerchange', () => {
    // Another tab took the new version: this one runs on as it is, and is told at the next pause.
    if (wasControlled) onUpdateWaiting();
    wasControlled = true;
  });
  setInterval(check, checkEveryMs);
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') check();
  });
  addEventListener('online', () => {
    if (!isOnDevice()) install();
  });
  install();
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
