import { describe, expect, test } from 'vitest';
import type { Hint } from '@floorhand/sync/protocol/pull';
import { HintHub } from './hint-hub.ts';
import { apiServer } from './testing/api-server.ts';
import type { TestDevice } from './testing/test-device.ts';

const hint = (stream: string, head: number): Hint => ({ stream, head, epoch: 'e' });
const session = (deviceId: string) => ({ deviceId, streamId: 'wh:1' });

describe('the hub', () => {
  test('begins with the newest of the own streams and tells only the newest of each afterwards', async () => {
    const hub = new HintHub();
    for (const known of [hint('wh:1', 1), hint('wh:1', 2), hint('wh:2', 9), hint('catalog', 4)])
      hub.publish(known);
    const hints = hub.open(session('a'), new AbortController().signal);
    expect([(await hints.next()).value, (await hints.next()).value]).toEqual([
      hint('wh:1', 2),
      hint('catalog', 4),
    ]);
    for (const head of [3, 4, 5]) hub.publish(hint('wh:1', head));
    expect((await hints.next()).value).toEqual(hint('wh:1', 5));
  });

  test('[F-28] tells a crowd at once, then only the newest of what came while it rested', async () => {
    const hub = new HintHub();
    const signal = new AbortController().signal;
    const crowd = Array.from({ length: 80 }, (_, i) => hub.open(session(`d${i}`), signal));
    const nextOfAll = (): Promise<readonly Hint[]> =>
      Promise.all(crowd.map(async (hints) => (await hints.next()).value));
    const first = nextOfAll();
    hub.publish(hint('wh:1', 1));
    expect(await first).toEqual(crowd.map(() => hint('wh:1', 1)));
    const second = nextOfAll();
    for (const head of [2, 3, 4]) hub.publish(hint('wh:1', head));
    expect(await second).toEqual(crowd.map(() => hint('wh:1', 4)));
    const third = nextOfAll();
    hub.publish(hint('catalog', 7));
    expect(await third).toEqual(crowd.map(() => hint('catalog', 7)));
  });

  test('ends by an error, whether the device leaves or listens somewhere else', async () => {
    const hub = new HintHub();
    const leaving = new AbortController();
    const left = hub.open(session('a'), leaving.signal).next();
    leaving.abort();
    await expect(left).rejects.toMatchObject({ name: 'AbortError' });
    const moved = hub.open(session('b'), new AbortController().signal).next();
    const second = hub.open(session('b'), new AbortController().signal);
    const told = second.next();
    await expect(moved).rejects.toMatchObject({ name: 'HintsMoved' });
    hub.publish(hint('catalog', 1));
    expect([(await told).value, hub.size]).toEqual([hint('catalog', 1), 1]);
  });
});

/** Events of a server-sent stream as they come. */
async function* events(device: TestDevice, signal?: AbortSignal): AsyncGenerator<string> {
  const response = await fetch(`${device.url}/trpc/sync.hints`, {
    headers: { accept: 'text/event-stream', cookie: device.cookie ?? '' },
    ...(signal ? { signal } : {}),
  });
  if (!response.body) throw new Error('no body');
  let text = '';
  for await (const chunk of response.body.pipeThrough(new TextDecoderStream())) {
    text += chunk;
    for (let end = text.indexOf('\n\n'); end !== -1; end = text.indexOf('\n\n')) {
      const event = text.slice(0, end).trim();
      text = text.slice(end + 2);
      if (event !== '') yield event;
    }
  }
}

async function allOf(stream: AsyncIterable<string>): Promise<string[]> {
  const seen: string[] = [];
  for await (const event of stream) seen.push(event);
  return seen;
}

describe('the stream', () => {
  test('tells how to reconnect, then every commit with an id', async () => {
    await using server = await apiServer();
    const device = await server.device();
    const leaving = new AbortController();
    const stream = events(device, leaving.signal);
    expect((await stream.next()).value).toBe('event: connected\ndata: {"reconnectAfterInactivityMs":25000}');
    await device.push([device.holdCommand('live')]);
    const told = String((await stream.next()).value);
    expect(told).toMatch(
      /^data: \{"stream":"wh:main","head":\d+,"epoch":"[0-9a-f-]+","minClient":0\}\nid: [0-9a-f-]+:wh:main:\d+$/,
    );
    leaving.abort();
    await expect(stream.next()).rejects.toMatchObject({ name: 'AbortError' });
    await expect.poll(() => server.hints.size).toBe(0);
  });

  test('is one per device: the earlier one hears why', async () => {
    await using server = await apiServer();
    const device = await server.device();
    const first = events(device);
    await first.next();
    await expect.poll(() => server.hints.size).toBe(1);
    const leaving = new AbortController();
    const second = events(device, leaving.signal);
    await second.next();
    const last = String((await first.next()).value);
    expect(last).toContain('event: serialized-error');
    expect(last).toContain('"reason":"hints_moved"');
    leaving.abort();
  });

  test('is cut at shutdown without a word that would stop the client for good', async () => {
    const server = await apiServer();
    const device = await server.device();
    const stream = events(device);
    await stream.next();
    await expect.poll(() => server.hints.size).toBe(1);
    const seen = allOf(stream).then(
      (words) => words.join('\n'),
      () => 'cut',
    );
    await server[Symbol.asyncDispose]();
    expect(await seen).toBe('cut');
  });

  test('needs a session', async () => {
    await using server = await apiServer();
    const device = await server.device();
    device.cookie = 'fh_session=forged.token';
    expect(String((await events(device).next()).value)).toContain('connected');
    const [, refused] = await allOf(events(device));
    expect(refused).toContain('"reason":"session_needed"');
  });
});
