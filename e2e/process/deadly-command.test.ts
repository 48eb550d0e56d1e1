import { expect, test } from 'vitest';
import { commandsInBooks, furnishedData, workingDevice } from './furnished-data.ts';
import { floorhand } from '../fixtures/command-line.ts';
import { ServerProcess } from './server-process.ts';

const deadly = { FLOORHAND_FAILPOINT: 'push.running:1:kill9' };

test('[F-59] a command over which the server died twice is parked without running; its lane goes on', async () => {
  const data = await furnishedData();
  const first = await ServerProcess.start({ ...data, env: deadly });
  const device = await workingDevice(first.url, data.papers);
  const [poison, next] = [device.holdCommand('poison'), device.holdCommand('next')];
  await expect(device.push([poison])).rejects.toThrow('fetch failed');
  expect(await first.ended()).toBe('SIGKILL');

  const second = await ServerProcess.start({ ...data, env: deadly });
  await expect((await device.movedTo(second.url)).push([poison])).rejects.toThrow('fetch failed');
  expect(await second.ended()).toBe('SIGKILL');

  // The third one would die of it too, and does not run it.
  const third = await ServerProcess.start({ ...data, env: deadly });
  expect(await (await device.movedTo(third.url)).push([poison])).toMatchObject({
    outcomes: [{ outcome: 'parked', reason: { code: 'sync.process_died' } }],
  });
  await third.stop();

  await using fourth = await ServerProcess.start(data);
  const moved = await device.movedTo(fourth.url);
  expect(await moved.push([poison, next])).toMatchObject({
    outcomes: [
      { outcome: 'parked', duplicate: true },
      { outcome: 'applied', duplicate: false },
    ],
  });
  const replayed = await floorhand('replay-parked', '--data', data.dataFolder);
  expect(replayed).toBe('{"resolved":1,"parked":0}\n');
  expect(await moved.push([poison])).toMatchObject({ outcomes: [{ outcome: 'applied', duplicate: true }] });
  const books = await commandsInBooks(data.dataFolder);
  expect(books.filter(({ commandId }) => commandId === poison.commandId)).toHaveLength(1);
});
