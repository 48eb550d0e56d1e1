import type { AppRouter } from '@floorhand/api/router';
import { createTRPCClient, httpLink } from '@trpc/client';
import { describe, expect, test } from 'vitest';
import { TransportProblem } from '@floorhand/sync/client/ports';
import { genesisHash } from '@floorhand/sync/protocol/hash';
import type { PullAnswer, PullRequest } from '@floorhand/sync/protocol/pull';
import type { PushAnswer, PushRequest } from '@floorhand/sync/protocol/push';
import { createDeviceKeys } from './device-keys.ts';
import { httpTransport } from './http-transport.ts';
import { ServerSession } from './server-session.ts';

const id = '00000000-0000-4000-8000-000000000001';
const serverTime = '2026-03-04T05:06:07.890Z';
const stop = new AbortController().signal;

const push: PushRequest = {
  protocol: 1,
  epoch: id,
  laneId: id,
  sessionId: id,
  firstSeq: 1,
  commands: [],
  highSeq: 1,
  pending: 1,
};
const pull: PullRequest = {
  protocol: 1,
  schema: 1,
  epoch: id,
  stream: 'wh:1',
  cursor: 0,
  hash: genesisHash,
  scope: 'floor',
};
const taken: PushAnswer = {
  kind: 'taken',
  outcomes: [
    {
      deviceSeq: 1,
      commandId: id,
      outcome: 'applied',
      commitSeq: 7,
      duplicate: false,
      reason: null,
      discrepancyIds: [],
    },
  ],
  laneSeq: 1,
  stop: null,
  serverTime,
};
const jump: PullAnswer = {
  kind: 'jump',
  from: 0,
  to: 7,
  hash: 'ab'.repeat(32),
  rows: [['box', 'b1', 7, { name: 'żółć 箱' }]],
  backupSeq: 3,
  serverTime,
};

/** The way to a server whose answers to sync are these bytes; the device's session is open. */
async function wayTo(body: () => Uint8Array<ArrayBuffer>) {
  const headers = { 'content-type': 'application/json' };
  const said = (data: unknown): Response => new Response(JSON.stringify({ result: { data } }), { headers });
  const api = createTRPCClient<AppRouter>({
    links: [
      httpLink({
        url: 'http://server.test/trpc',
        methodOverride: 'POST',
        fetch: async (input) => {
          const path = input instanceof Request ? input.url : input.toString();
          if (path.includes('device.challenge')) return said({ nonce: 'n'.repeat(20) });
          if (path.includes('device.session')) return said({ expiresAt: serverTime, epoch: id });
          return new Response(body(), { headers });
        },
      }),
    ],
  });
  const { pair, pinKey } = await createDeviceKeys();
  const session = new ServerSession(api, {
    deviceId: id,
    deviceName: 'TC26-001',
    stream: 'wh:1',
    siteName: 'Site',
    signingKey: pair.privateKey,
    pinKey,
  });
  const backups: number[] = [];
  const transport = httpTransport(api, session, {
    grantId: () => 'grant-1',
    appVersion: 'test',
    heardBackup: (_stream, backupSeq) => backups.push(backupSeq),
  });
  return { transport, backups };
}

const bytesOf = (answer: PushAnswer | PullAnswer): Uint8Array<ArrayBuffer> =>
  new TextEncoder().encode(JSON.stringify({ result: { data: answer } }));

describe('[F-26] an answer that ends too early', () => {
  test('is no answer at whatever byte it ends: the outcome is unknown, and the same push may be made again', async () => {
    const whole = bytesOf(taken);
    let passes = 0;
    const { transport } = await wayTo(() => whole.slice(0, passes));
    for (; passes < whole.length; passes += 1)
      await expect(transport.push(push, stop)).rejects.toEqual(new TransportProblem('unreachable'));
    expect(await transport.push(push, stop)).toEqual(taken);
  });

  test('brings no documents and no word of backups', async () => {
    const whole = bytesOf(jump);
    let passes = 0;
    const { transport, backups } = await wayTo(() => whole.slice(0, passes));
    for (; passes < whole.length; passes += 1)
      await expect(transport.pull(pull, stop)).rejects.toBeInstanceOf(TransportProblem);
    expect(backups).toEqual([]);
    expect(await transport.pull(pull, stop)).toEqual(jump);
    expect(backups).toEqual([3]);
  });
});
