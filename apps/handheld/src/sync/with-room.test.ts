import { expect, test, vi } from 'vitest';
import { StorageProblem } from '@floorhand/sync/client/ports';
import { withRoom } from './with-room.ts';

/** Work on a device that is full until room was given back. */
function fullDevice(gives: 'room' | 'nothing') {
  const log: string[] = [];
  let isFull = true;
  return {
    log,
    work: async () => {
      log.push('work');
      if (isFull) throw new StorageProblem('quota', 'full');
      return 'kept';
    },
    giveBack: async () => {
      log.push('give back');
      if (gives === 'nothing') throw new Error('nothing to give');
      isFull = false;
    },
  };
}

test('[F-39] a full device gives back what could be loaded again, and tries once more', async () => {
  const { log, work, giveBack } = fullDevice('room');
  expect(await withRoom(work, giveBack)).toBe('kept');
  expect(log).toEqual(['work', 'give back', 'work']);
});

test('[F-39] when there is nothing to give back, the work is refused as before', async () => {
  const { log, work, giveBack } = fullDevice('nothing');
  const told = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  await expect(withRoom(work, giveBack)).rejects.toMatchObject({ kind: 'quota' });
  expect([log, told.mock.calls.length]).toEqual([['work', 'give back', 'work'], 1]);
  told.mockRestore();
});

test('another problem is no question of room', async () => {
  const giveBack = vi.fn<() => Promise<void>>(async () => undefined);
  const broken = async () => {
    throw new StorageProblem('damaged', 'a row');
  };
  await expect(withRoom(broken, giveBack)).rejects.toMatchObject({ kind: 'damaged' });
  expect(giveBack).not.toHaveBeenCalled();
});
