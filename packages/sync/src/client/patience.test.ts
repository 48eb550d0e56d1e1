import { expect, test } from 'vitest';
import { Patience } from './patience.ts';
import { TransportProblem, type TransportProblemKind } from './ports.ts';

/** A server that takes so long, and what a device was ready to wait for it each time. */
function stand() {
  let nowMs = 0;
  const waits: number[] = [];
  const patience = new Patience(() => nowMs);
  const ask = (tookMs: number, problem: TransportProblemKind | 'retry' | null = null): Promise<string> =>
    patience
      .wait(20_000, async (timeoutMs) => {
        waits.push(timeoutMs);
        nowMs += tookMs;
        if (problem !== null && problem !== 'retry') throw new TransportProblem(problem);
        return { kind: problem ?? 'taken' };
      })
      .then(({ kind }) => kind)
      .catch((error: unknown) => {
        if (error instanceof TransportProblem) return error.kind;
        throw error;
      });
  return { waits, ask };
}

test('[SY41] [F-28] a server that is slow to answer is waited for longer, and a quick one as usual', async () => {
  const { waits, ask } = stand();
  for (const tookMs of [9_000, 12_000, 25_000, 70_000, 40_000, 300, 300, 300]) await ask(tookMs);
  expect(waits).toEqual([20_000, 20_000, 40_000, 80_000, 80_000, 80_000, 40_000, 20_000]);
});

test('[SY41] [F-28] so is one that asks to come back later', async () => {
  const { waits, ask } = stand();
  expect([await ask(10, 'busy'), await ask(10, 'retry'), await ask(10)]).toEqual(['busy', 'retry', 'taken']);
  await ask(10);
  expect(waits).toEqual([20_000, 40_000, 80_000, 40_000]);
});

test('[SY41] silence, other networks and failures change nothing', async () => {
  const { waits, ask } = stand();
  for (const problem of ['unreachable', 'not_ours', 'server', 'unauthorised'] as const)
    expect(await ask(20_000, problem)).toBe(problem);
  await ask(10);
  expect(waits).toEqual([20_000, 20_000, 20_000, 20_000, 20_000]);
});
