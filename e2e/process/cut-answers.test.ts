import { expect, test } from 'vitest';
import { CuttingProxy } from './cutting-proxy.ts';
import { commandsInBooks, furnishedData, workingDevice } from './furnished-data.ts';
import { ServerProcess } from './server-process.ts';

/** Prime, so that cuts fall everywhere in chunks and lines; what a device makes of every single byte is its own test. */
const stride = 7;

test('[F-26] an answer cut in the middle is no answer; the same push again is a duplicate, its effect is there once', async () => {
  const data = await furnishedData();
  await using server = await ServerProcess.start(data);
  await using proxy = await CuttingProxy.before(server.url);
  const device = await workingDevice(server.url, data.papers);
  const behind = await device.movedTo(proxy.url);
  const session = crypto.randomUUID();
  const ids: string[] = [];
  const next = () => {
    const command = device.holdCommand('cut');
    ids.push(command.commandId);
    return [command];
  };
  expect(await behind.push(next(), session)).toMatchObject({ outcomes: [{ duplicate: false }] });
  const { answerLength } = proxy;

  const wrong: unknown[] = [];
  for (let bytes = 0; bytes < answerLength; bytes += stride) {
    const batch = next();
    proxy.passes = bytes;
    const heard = await behind.push(batch, session).catch(() => null);
    const again = await device.push(batch, session);
    const isDuplicate = again.kind === 'taken' && again.outcomes[0]?.duplicate === true;
    if (heard !== null || !isDuplicate) wrong.push({ bytes, heard, again });
  }
  expect(wrong).toEqual([]);
  const known = new Set(ids);
  const books = await commandsInBooks(data.dataFolder);
  expect(
    books.flatMap(({ commandId }) => (commandId !== null && known.has(commandId) ? [commandId] : [])),
  ).toEqual(ids);
});
