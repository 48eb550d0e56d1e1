import { expect, test } from 'vitest';
import { uuid } from '@floorhand/domain/testing/world';
import type { LanePush } from './lane-push.ts';
import { TransportProblem, type TransportProblemKind } from './ports.ts';
import { UnansweredPush } from './unanswered-push.ts';

const push: LanePush = { laneId: uuid(1), firstSeq: 1, batch: [], highSeq: 1, pending: 1 };

/** What is kept of a push that ends so; `meanwhile` happens while it is on its way. */
async function kept(kind: TransportProblemKind | null, meanwhile = (_of: UnansweredPush) => {}) {
  const unanswered = new UnansweredPush();
  const problem = kind === null ? null : new TransportProblem(kind);
  const sent = unanswered.watch(push, async () => {
    await Promise.resolve();
    meanwhile(unanswered);
    if (problem) throw problem;
  });
  expect(await sent.catch((error: unknown) => error)).toBe(problem ?? undefined);
  return unanswered.push;
}

test('[SY4] what nobody answered is sent again as it was; any answer has to be looked at first', async () => {
  const kinds = ['unreachable', 'not_ours', 'busy', 'server', null] as const;
  const all = await Promise.all(kinds.map((kind) => kept(kind)));
  expect(all).toEqual([push, push, null, null, null]);
});

test('[SY4] [F-47] what another tab did while it was on its way makes it out of date', async () => {
  expect(await kept('unreachable', (unanswered) => unanswered.forget())).toBeNull();
});
