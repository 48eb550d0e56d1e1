import { expect, test } from 'vitest';
import { openSqliteStorage } from '@floorhand/server/storage/sqlite/open-sqlite-storage';
import { commandsInBooks, furnishedData, workingDevice } from './furnished-data.ts';
import { ServerProcess } from './server-process.ts';

const effects = async (dataFolder: string): Promise<number> =>
  (await commandsInBooks(dataFolder)).filter(({ commandId }) => commandId !== null).length;

test('[F-23] the very same bytes again are a duplicate with the same outcomes', async () => {
  const data = await furnishedData();
  await using server = await ServerProcess.start(data);
  const device = await workingDevice(server.url, data.papers);
  const body = JSON.stringify(device.pushInput([device.holdCommand('one'), device.holdCommand('two')]));
  const send = async () => {
    const response = await fetch(`${server.url}/trpc/sync.push`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', cookie: device.cookie ?? '' },
      body,
    });
    const { result } = (await response.json()) as {
      result: { data: { outcomes: Record<string, unknown>[] } };
    };
    return result.data.outcomes;
  };
  const [first, second] = [await send(), await send()];
  expect(first.map(({ duplicate }) => duplicate)).toEqual([false, false]);
  expect(second).toEqual(first.map((outcome) => ({ ...outcome, duplicate: true })));
  expect(await effects(data.dataFolder)).toBe(2);
});

test('[F-47] two leaders that push the same lane at once have one effect', async () => {
  const data = await furnishedData();
  await using server = await ServerProcess.start(data);
  const device = await workingDevice(server.url, data.papers);
  const commands = Array.from({ length: 20 }, (_, i) => device.holdCommand(`reason ${i}`));
  const leaders = [crypto.randomUUID(), crypto.randomUUID()];
  const drain = async (sessionId: string): Promise<void> => {
    for (let from = 0; from < commands.length;) {
      const answer = await device.push(commands.slice(from, from + 5), sessionId);
      if (answer.kind === 'taken' && answer.stop === null) from += 5;
      else await new Promise((resolve) => setTimeout(resolve, 20));
    }
  };
  await Promise.all(leaders.map(drain));
  expect(await effects(data.dataFolder)).toBe(20);
});

test('[F-16] a second server on the same data refuses to start and says who has it', async () => {
  const data = await furnishedData();
  await using server = await ServerProcess.start(data);
  await expect(ServerProcess.start({ dataFolder: data.dataFolder })).rejects.toThrow(
    /ended with 1:\nfloorhand: .* is in use by process \d+/,
  );
  expect((await fetch(`${server.url}/healthz`)).status).toBe(200);
});

test('a stopped server leaves at once, with its streams cut, and its data free', async () => {
  const data = await furnishedData();
  const server = await ServerProcess.start(data);
  const device = await workingDevice(server.url, data.papers);
  const stream = await fetch(`${server.url}/trpc/sync.hints`, { headers: { cookie: device.cookie ?? '' } });
  const end = stream.text().catch((error: unknown) => String(error));
  const begunMs = performance.now();
  expect(await server.stop('SIGTERM')).toBe(0);
  expect(await end).toBe('TypeError: terminated');
  expect(performance.now() - begunMs).toBeLessThan(3000);
  const storage = await openSqliteStorage({ directory: data.dataFolder });
  await storage.close();
});
