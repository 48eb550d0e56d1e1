/** Another tab only looks around while it holds this; one that is frozen just then must not hold up the device. */
const patienceMs = 2_000;

/**
 * A name for this running device that all its open tabs share, however often they take the lead from each other, and
 * that a copy of the device does not have (sync §10). It lives in the names of locks, not in storage: each tab holds a
 * shared lock that bears the name until it is closed, a copied profile brings none along, and when the last tab is
 * closed the name is gone.
 *
 * @param locks undefined where the browser has none: then every tab has a name of its own
 */
export async function sharedSession(
  deviceId: string,
  locks: Pick<LockManager, 'request' | 'query'> | undefined,
): Promise<string> {
  const own = crypto.randomUUID();
  if (!locks) return own;
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
