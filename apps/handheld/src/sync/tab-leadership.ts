import type { Leadership, StopSignal } from '@floorhand/sync/client/ports';
import { browserScheduler } from './browser-scheduler.ts';
import type { PageLife } from './page-life.ts';
import type { ServerContact } from './server-contact.ts';

type News = 'journal' | 'cache' | 'wake';

const isNews = (value: unknown): value is News =>
  value === 'journal' || value === 'cache' || value === 'wake';

/** After work that ended in a fault: long enough that a fault that repeats itself burns no battery. */
const restMs = 5_000;

export interface TabLeadershipParts {
  readonly deviceId: string;
  /** Between the tabs of this device. */
  readonly channel: BroadcastChannel;
  readonly contact: Pick<ServerContact, 'leads' | 'overdue'>;
  readonly life: PageLife;
  /** Undefined where the browser has none: then every tab leads, and that is still right. */
  readonly locks: LockManager | undefined;
}

/**
 * One tab of a device talks to the server, elected by a Web Lock. The lock saves work; safety comes from the server,
 * which fences by lane (sync §18). A page about to be frozen lets go of it; one that was frozen without a word loses
 * it to the first tab that sees records wait too long.
 */
export function tabLeadership(parts: TabLeadershipParts): Leadership {
  const { channel, life } = parts;
  return {
    lead: (work, signal) =>
      void (async () => {
        while (!signal.aborted) {
          await life.awake(signal);
          if (signal.aborted) return;
          const turn = new Turn(signal, life);
          await takeTurn(parts, turn, work).catch(async (error: unknown) => {
            console.error('a turn at sync failed', error);
            await browserScheduler.sleep(restMs, turn.signal);
          });
          turn.end();
        }
      })(),
    announce: (news) => channel.postMessage(news),
    listen: (listener) => {
      const hear = ({ data }: MessageEvent<unknown>) => {
        if (isNews(data)) listener(data);
      };
      channel.addEventListener('message', hear);
      return () => channel.removeEventListener('message', hear);
    },
  };
}

/** From wanting to lead until leading ends: with the engine, when the page stops, or when the lock is taken away. */
class Turn {
  readonly #over = new AbortController();
  readonly #forget: () => void;

  constructor(signal: StopSignal, life: PageLife) {
    const end = (): void => this.end();
    signal.addEventListener('abort', end, { once: true });
    const stopListening = life.onSleep(end);
    this.#forget = () => {
      signal.removeEventListener('abort', end);
      stopListening();
    };
  }

  get signal(): AbortSignal {
    return this.#over.signal;
  }

  end(): void {
    this.#forget();
    this.#over.abort();
  }
}

async function takeTurn(
  { deviceId, locks, contact }: TabLeadershipParts,
  { signal }: Turn,
  work: (signal: StopSignal) => Promise<void>,
): Promise<void> {
  /** Ends the wait in line: it is this tab's turn, or the turn is over. */
  const inLine = new AbortController();
  signal.addEventListener('abort', () => inLine.abort(), { once: true });
  let hasBegun = false;
  const begin = async (): Promise<void> => {
    hasBegun = true;
    inLine.abort();
    const follow = contact.leads();
    // Not waiting for a step that is under way: a page that is frozen in it would keep the lock.
    await Promise.race([work(signal), ended(signal)]).finally(follow);
  };
  const ask = async (options: LockOptions): Promise<void> => {
    try {
      await locks?.request(`floorhand-sync:${deviceId}`, options, begin);
    } catch (error) {
      // Withdrawn from the line, or taken away by another tab.
      if (error instanceof DOMException && error.name === 'AbortError') return;
      if (hasBegun) throw error;
      // The lock cannot be had, and work matters more.
      console.error('sync lock failed', error);
      await begin();
    }
  };
  if (!locks) {
    await begin();
    return;
  }
  const polite = ask({ signal: inLine.signal });
  const isOverdue = await contact.overdue(inLine.signal);
  if (isOverdue) inLine.abort();
  await polite;
  if (isOverdue && !hasBegun && !signal.aborted) await ask({ steal: true });
}

const ended = (signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => signal.addEventListener('abort', () => resolve(), { once: true }));
