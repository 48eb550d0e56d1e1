import { describe, expect, test } from 'vitest';
import type { TestDevice } from '@floorhand/server/http/testing/test-device';
import type { Command } from '@floorhand/domain/kernel/command';
import { commandsInBooks, furnishedData, workingDevice, type FurnishedData } from './furnished-data.ts';
import { ServerProcess } from './server-process.ts';

interface Death {
  readonly data: FurnishedData;
  readonly device: TestDevice;
  readonly commands: readonly Command[];
}

/** Pushes three commands into a server that dies at a failpoint. */
async function pushIntoDeath(failpoint: string): Promise<Death> {
  const data = await furnishedData();
  const server = await ServerProcess.start({ ...data, env: { FLOORHAND_FAILPOINT: failpoint } });
  const device = await workingDevice(server.url, data.papers);
  const commands = ['one', 'two', 'three'].map((reason) => device.holdCommand(reason));
  await expect(device.push(commands)).rejects.toThrow('fetch failed');
  expect(await server.ended()).toBe('SIGKILL');
  return { data, device, commands };
}

/** The same bytes again, as a device does that never heard an answer. */
async function pushAgain({ data, device, commands }: Death) {
  await using server = await ServerProcess.start(data);
  const answer = await (await device.movedTo(server.url)).push(commands);
  const books = await commandsInBooks(data.dataFolder);
  const ids = new Set(commands.map(({ commandId }) => commandId));
  return {
    outcomes:
      answer.kind === 'taken'
        ? answer.outcomes.map(({ outcome, duplicate }) => [outcome, duplicate])
        : answer,
    effects: books.filter(({ commandId }) => commandId !== null && ids.has(commandId)).length,
    holes: books.filter(({ seq }, i) => seq !== i + 1),
  };
}

describe('a server that dies in mid-push', () => {
  test('[F-01] after the commit: the repeated push is a duplicate, the effect is there once', async () => {
    expect(await pushAgain(await pushIntoDeath('push.after_commit:kill9'))).toEqual({
      outcomes: [
        ['applied', true],
        ['applied', true],
        ['applied', true],
      ],
      effects: 3,
      holes: [],
    });
  });

  test('[F-02] before the commit: nothing was applied, the repeated push applies', async () => {
    const death = await pushIntoDeath('push.before_commit:kill9');
    expect(
      (await commandsInBooks(death.data.dataFolder)).filter(({ commandId }) => commandId !== null),
    ).toEqual([]);
    expect(await pushAgain(death)).toEqual({
      outcomes: [
        ['applied', false],
        ['applied', false],
        ['applied', false],
      ],
      effects: 3,
      holes: [],
    });
  });

  test('[F-03] between two commands: as before the commit', async () => {
    expect(await pushAgain(await pushIntoDeath('push.command:2:kill9'))).toMatchObject({
      outcomes: [
        ['applied', false],
        ['applied', false],
        ['applied', false],
      ],
      effects: 3,
      holes: [],
    });
  });
});
