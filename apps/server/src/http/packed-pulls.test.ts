import { expect, test } from 'vitest';
import { stock } from '@floorhand/domain/testing/small-warehouse';
import type { PullAnswer } from '@floorhand/sync/protocol/pull';
import { protocolVersion, schemaVersion } from '@floorhand/sync/protocol/version';
import { deskServer } from '../core/desk-server.ts';
import { apiServer, type ApiServer } from './testing/api-server.ts';
import type { TestDevice } from './testing/test-device.ts';

const bins = Array.from({ length: 80 }, (_, i) => `A-01-${i + 1}`);

interface Stand {
  readonly device: TestDevice;
  /** A pull as bytes on the wire are asked for, from before the stock came. */
  readonly pull: (over?: {
    readonly encoding?: string;
    readonly body?: string;
    readonly cookie?: string;
  }) => Promise<Response>;
}

async function stand(server: ApiServer): Promise<Stand> {
  const device = await server.device();
  const grantId = device.grant?.grantId ?? null;
  const before = await device.api.sync.snapshot.query({ stream: device.stream, grantId });
  await deskServer(server.storage.store).commitEvents(device.stream, { kind: 'import', id: 'erp' }, () =>
    bins.map((bin) => stock(bin, ['luma:MUG', 7])),
  );
  const input = {
    protocol: protocolVersion,
    schema: schemaVersion,
    epoch: null,
    stream: device.stream,
    cursor: before.seq,
    hash: before.hash,
    scope: 'supervisor',
    grantId,
    appVersion: null,
  };
  return {
    device,
    pull: ({ encoding = 'gzip', body = JSON.stringify(input), cookie = device.cookie ?? '' } = {}) =>
      fetch(`${server.url}/trpc/sync.pull`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'accept-encoding': encoding, cookie },
        body,
      }),
  };
}

const answerOf = async (response: Response): Promise<PullAnswer> =>
  ((await response.json()) as { readonly result: { readonly data: PullAnswer } }).result.data;

test('[F-28] a large jump comes packed, and is what tRPC would have said', async () => {
  await using server = await apiServer();
  const { pull } = await stand(server);
  const [packed, plain] = [await pull(), await pull({ encoding: 'identity' })];
  expect([packed, plain].map(({ status, headers }) => [status, headers.get('content-encoding')])).toEqual([
    [200, 'gzip'],
    [200, null],
  ]);
  expect([packed.headers.get('cache-control'), packed.headers.get('content-type')]).toEqual([
    'no-store',
    'application/json',
  ]);
  const [first, second] = [await answerOf(packed), await answerOf(plain)];
  if (first.kind !== 'jump') throw new Error(`answered ${first.kind}`);
  expect(first.rows.filter(([kind]) => kind === 'balance')).toHaveLength(bins.length);
  expect({ ...first, serverTime: '' }).toEqual({ ...second, serverTime: '' });
});

test('whoever may not pull, or asks for nonsense, hears it as from every other call', async () => {
  await using server = await apiServer();
  const { pull } = await stand(server);
  const seen = async (response: Response): Promise<readonly unknown[]> => {
    const body = (await response.json()) as {
      readonly error?: { readonly data?: { readonly reason: unknown } };
    };
    return [response.status, body.error?.data?.reason ?? body.error];
  };
  expect(await seen(await pull({ cookie: '' }))).toEqual([401, 'session_needed']);
  expect((await seen(await pull({ body: '{"stream":7}' })))[0]).toBe(400);
  expect(await seen(await pull({ body: '{"stream":' }))).toEqual([400, 'unreadable']);
  expect(await seen(await pull({ body: JSON.stringify({ stream: 'x'.repeat(100_000) }) }))).toEqual([
    400,
    'unreadable',
  ]);
});
