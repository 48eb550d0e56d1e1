import type { StopSignal } from '@floorhand/sync/client/ports';

/** Whether the browser lets this page run. One that is frozen or kept for going back must hold nothing others wait for. */
export interface PageLife {
  /** Resolves while the page may run, or when the signal aborts. */
  awake(signal: StopSignal): Promise<void>;
  /** Tells that the page is about to stop. Gives back how to listen no more. */
  onSleep(listener: () => void): () => void;
}

type Happenings = Pick<EventTarget, 'addEventListener'>;

/** Over the page's own events; lasts as long as the page. */
export function browserPageLife(page: Happenings = document, view: Happenings = window): PageLife {
  let isAsleep = false;
  const sleeping = new Set<() => void>();
  const waking = new Set<() => void>();
  const become = (asleep: 'asleep' | 'awake') => (): void => {
    isAsleep = asleep === 'asleep';
    for (const tell of isAsleep ? sleeping : waking) tell();
  };
  page.addEventListener('freeze', become('asleep'));
  view.addEventListener('pagehide', become('asleep'));
  page.addEventListener('resume', become('awake'));
  view.addEventListener('pageshow', become('awake'));
  return {
    awake: (signal) =>
      new Promise((resolve) => {
        const done = (): void => {
          waking.delete(done);
          signal.removeEventListener('abort', done);
          resolve();
        };
        if (!isAsleep || signal.aborted) return done();
        waking.add(done);
        signal.addEventListener('abort', done, { once: true });
      }),
    onSleep: (listener) => {
      sleeping.add(listener);
      return () => sleeping.delete(listener);
    },
  };
}
