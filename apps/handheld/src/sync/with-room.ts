import { StorageProblem } from '@floorhand/sync/client/ports';

/**
 * Does work that has to be kept. Where the device turns out full, what could be loaded again makes room, and the work
 * is tried once more: nothing of it exists after the first time.
 *
 * @param giveBack may fail: then the work is told to have found no room
 */
export async function withRoom<T>(work: () => Promise<T>, giveBack: () => Promise<void>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof StorageProblem) || error.kind !== 'quota') throw error;
    await giveBack().catch((problem: unknown) => console.error('no room was given back', problem));
    return work();
  }
}
