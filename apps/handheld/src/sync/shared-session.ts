import { z } from 'zod';

/** Another tab only looks around while it holds this; one that is frozen just then must not hold up the device. */
const patienceMs = 2_000;

/** A tab that runs answers at once; one that does not is frozen or not there. */
const answerMs = 1_000;

interface BrowserOfTab {
  /** Undefined where the browser has none. */
  readonly locks: Pick<LockManager, 'request' | 'query'> | undefined;
  /** Between the tabs of this device, for nothing else. */
  readonly channel: Pick<BroadcastChannel, 'postMessage' | 'addEventListener'>;
}

/**
 * A name for this running device that all its open tabs share, however often they take the lead from each other, and
 * that a copy of the device does not have (sync §10). It lives in the names of locks, not in storage: each tab holds a
 * shared lock that bears the name until it is closed, a copied profile brings none along, and when the last tab is
 * closed the name is gone. A tab without locks asks the others for it.
 */
export async function sharedSession(deviceId: string, { locks, channel }: BrowserOfTab): Promise<string> {
  const own = crypto.randomUUID();
  const session = await (locks ? fromLocks(deviceId, { locks, own }) : fromOthers(channel, own));
  channel.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    if (heardName(data)?.is === 'asked') channel.postMessage({ is: 'told', name: session });
  });
  return session;
}

async function fromLocks(
  deviceId: string,
  { locks, own }: { readonly locks: Pick<LockManager, 'request' | 'query'>; readonly own: string },
): Promise<string> {
  const prefix = `floorhand-session:${deviceId}:`;
  try {
    // One tab at a time, or two that start together would each take their own.
    return await locks.request(
      `floorhand-session:${deviceId}`,
      { signal: AbortSignal.timeout(patienceMs) },
      async () => {
        const { held = [] } = await locks.query();
        const [found] = held.flatMap(({ name }) =>
          name?.startsWith(prefix) ? [name.slice(prefix.length)] : [],
        );
        const session = found ?? own;
        await holdWhileOpen(locks, prefix + session);
        return session;
      },
    );
  } catch (error) {
    // Without the shared name this tab may look like a copy of another one; it works all the same.
    console.error('the name of the running device cannot be shared', error);
    return own;
  }
}

/** `asked` with the name its sender would take: of two that ask each other the smaller one holds. */
const namedSchema = z.object({ is: z.enum(['asked', 'told']), name: z.uuid() });

const heardName = (data: unknown): z.infer<typeof namedSchema> | null =>
  namedSchema.safeParse(data).data ?? null;

function fromOthers(channel: BrowserOfTab['channel'], own: string): Promise<string> {
  return new Promise((resolve) => {
    let best = own;
    channel.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
      const heard = heardName(data);
      if (heard?.is === 'told') resolve(heard.name);
      else if (heard && heard.name < best) best = heard.name;
      // The other one began later and did not hear the question.
      else if (heard && heard.name > best) ask(best);
    });
    const ask = (name: string): void => channel.postMessage({ is: 'asked', name });
    ask(own);
    setTimeout(() => resolve(best), answerMs);
  });
}

/** Resolves when the lock is held; it is let go when the tab is closed. */
const holdWhileOpen = (locks: Pick<LockManager, 'request'>, name: string): Promise<void> =>
  new Promise((resolve, reject) => {
    locks
      .request(name, { mode: 'shared' }, () => {
        resolve();
        return new Promise<never>(() => undefined);
      })
      .catch(reject);
  });
