/** What the browser says about the place where the device keeps its work. Null: it does not say. */
export interface StorageHealth {
  /** False: the browser may delete everything when the disk runs low. */
  readonly isPersisted: boolean | null;
  readonly usedBytes: number | null;
  readonly quotaBytes: number | null;
}

/** The part of `navigator.storage` that is asked; old browsers and insecure pages lack some or all of it. */
export type StorageEstimates = Partial<Pick<StorageManager, 'persist' | 'persisted' | 'estimate'>>;

/** Never rejects: not knowing is an answer. */
export async function storageHealth(
  storage: StorageEstimates | undefined = navigator.storage,
): Promise<StorageHealth> {
  const [isPersisted, estimate] = await Promise.all([
    asked(() => storage?.persisted?.()),
    asked(() => storage?.estimate?.()),
  ]);
  return {
    isPersisted,
    usedBytes: estimate?.usage ?? null,
    quotaBytes: estimate?.quota ?? null,
  };
}

/** Asks the browser never to evict this origin. True when it agreed, null when it cannot be asked. */
export function requestPersistence(
  storage: StorageEstimates | undefined = navigator.storage,
): Promise<boolean | null> {
  return asked(() => storage?.persist?.());
}

/** Asks again where the browser took it back, or never agreed. Null when it cannot be asked. */
export async function keepForGood(
  storage: StorageEstimates | undefined = navigator.storage,
): Promise<boolean | null> {
  const isPersisted = await asked(() => storage?.persisted?.());
  return isPersisted === true ? true : requestPersistence(storage);
}

async function asked<T>(ask: () => Promise<T> | undefined): Promise<T | null> {
  try {
    return (await ask()) ?? null;
  } catch {
    return null;
  }
}
