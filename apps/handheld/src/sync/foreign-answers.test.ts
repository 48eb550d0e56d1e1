import type { AppRouter } from '@floorhand/api/router';
import { createTRPCClient, httpLink } from '@trpc/client';
import { expect, test } from 'vitest';
import { jsonOnly } from './api-client.ts';
import { transportProblem } from './api-problem.ts';

/** What a call means that was answered so. */
async function problemOf(body: string, init: ResponseInit) {
  const api = createTRPCClient<AppRouter>({
    links: [
      httpLink({ url: 'http://server.test/trpc', fetch: jsonOnly(async () => new Response(body, init)) }),
    ],
  });
  const error: unknown = await api.device.challenge
    .mutate({ deviceId: '00000000-0000-4000-8000-000000000001' })
    .catch((reason: unknown) => reason);
  const { kind, retryAfterMs } = transportProblem(error);
  return [kind, retryAfterMs];
}

const page = { 'content-type': 'text/html; charset=utf-8' };
const json = { 'content-type': 'application/json' };

test('[F-27] [F-28] pages in place of answers: a portal, a proxy without a server, one that is busy', async () => {
  expect([
    await problemOf('<!doctype html><title>Sign in to Wi-Fi</title>', { status: 200, headers: page }),
    await problemOf('<h1>Bad Gateway</h1>', { status: 502, headers: page }),
    await problemOf('busy', { status: 503, headers: { ...page, 'retry-after': '7' } }),
    await problemOf('{"error":"busy"}', { status: 503, headers: { ...json, 'retry-after': '2' } }),
    await problemOf('{"other":"service"}', { status: 200, headers: json }),
    await problemOf('{"result":{"da', { status: 200, headers: json }),
  ]).toEqual([
    ['not_ours', null],
    ['server', null],
    ['busy', 7000],
    ['busy', 2000],
    ['not_ours', null],
    ['unreachable', null],
  ]);
});
