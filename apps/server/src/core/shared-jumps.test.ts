import { genesisHash } from '@floorhand/sync/protocol/hash';
import type { PullAnswer, PullRequest } from '@floorhand/sync/protocol/pull';
import type { DeviceSession } from '@floorhand/sync/server/environment';
import { protocolVersion, schemaVersion } from '@floorhand/sync/protocol/version';
import { uuid } from '@floorhand/sync/testing/box-world';
import { describe, expect, test } from 'vitest';
import { SharedJumps } from './shared-jumps.ts';

const stream = 'wh:1';
const request = (cursor: number, over: Partial<PullRequest> = {}): PullRequest => ({
  protocol: protocolVersion,
  schema: schemaVersion,
  epoch: uuid(7),
  stream,
  cursor,
  hash: genesisHash,
  scope: 'floor',
  ...over,
});

/** Answers every pull with a jump to the head, when it is let. */
function stand() {
  const state = {
    nowMs: 0,
    head: 5,
    roles: ['picker'] as ('picker' | 'supervisor')[],
    asked: 0,
    fails: false,
    /** How much later it is when a pull is answered. */
    tookMs: 0,
  };
  const jumps = new SharedJumps(
    {
      rolesOf: async () => state.roles,
      pull: async (_session, { cursor }): Promise<PullAnswer> => {
        state.asked += 1;
        if (state.fails) throw new Error('the disk');
        const to = state.head;
        await Promise.resolve();
        state.nowMs += state.tookMs;
        return {
          kind: 'jump',
          from: cursor,
          to,
          hash: genesisHash,
          rows: [],
          backupSeq: 0,
          serverTime: '2026-03-04T05:00:00.000Z',
        };
      },
    },
    () => state.nowMs,
  );
  const pull = async (
    cursor: number,
    over: Partial<PullRequest> = {},
    standing: Pick<DeviceSession, 'standing'> = {},
  ): Promise<unknown> => {
    const answer = await jumps.pull(
      { deviceId: uuid(900), streamId: stream, ...standing },
      request(cursor, over),
      {
        grantId: uuid(3),
        appVersion: null,
      },
    );
    return answer.kind === 'jump' ? [answer.to, answer.head, answer.serverTime] : answer;
  };
  return { state, jumps, pull };
}

describe('pulls from one place', () => {
  test('that come together are answered by one look, each with its own time', async () => {
    const { state, pull } = stand();
    const answers = await Promise.all([pull(2), pull(2)]);
    state.nowMs = 400;
    expect([...answers, await pull(2)]).toEqual([
      [5, 5, '1970-01-01T00:00:00.000Z'],
      [5, 5, '1970-01-01T00:00:00.000Z'],
      [5, 5, '1970-01-01T00:00:00.400Z'],
    ]);
    expect(state.asked).toBe(1);
  });

  test('that come after the stream moved are told of the rest', async () => {
    const { state, jumps, pull } = stand();
    await pull(2);
    state.head = 9;
    jumps.moved({ stream, head: 9 });
    expect(await pull(2)).toEqual([5, 9, '1970-01-01T00:00:00.000Z']);
    expect(state.asked).toBe(1);
  });

  test('are never answered with what takes nobody further', async () => {
    const { state, jumps, pull } = stand();
    await pull(5);
    state.head = 9;
    jumps.moved({ stream, head: 9 });
    expect(await Promise.all([pull(5), pull(5)])).toEqual([
      [9, 9, '1970-01-01T00:00:00.000Z'],
      [9, 9, '1970-01-01T00:00:00.000Z'],
    ]);
    expect(state.asked).toBe(2);
  });

  test('are looked up again after a second', async () => {
    const { state, pull } = stand();
    await pull(2);
    state.nowMs = 1000;
    state.head = 6;
    expect(await pull(2)).toEqual([6, 6, '1970-01-01T00:00:01.000Z']);
  });

  test('share a look that takes long for as long as it takes, and its answer for three times that', async () => {
    const { state, pull } = stand();
    state.tookMs = 2_000;
    const answers = Promise.all([pull(2), pull(2)]);
    state.nowMs = 1_500;
    const late = pull(2);
    expect(
      [...(await answers), await late].map((answer) => (Array.isArray(answer) ? answer[0] : answer)),
    ).toEqual([5, 5, 5]);
    state.tookMs = 0;
    state.nowMs += 5_999;
    await pull(2);
    expect(state.asked).toBe(1);
    state.nowMs += 1;
    await pull(2);
    expect(state.asked).toBe(2);
  });

  test('share nothing across scopes, places, histories, or with a device that is on its way out or asks about its own', async () => {
    const { state, pull } = stand();
    await pull(2);
    await pull(3);
    await pull(2, { hash: '1'.repeat(64) });
    await pull(2, { awaiting: [{ laneId: uuid(1), deviceSeq: 1 }] });
    await pull(2, {}, { standing: 'lost' });
    state.roles = ['supervisor'];
    await pull(2);
    expect(state.asked).toBe(6);
  });

  test('a failure is nobody else’s', async () => {
    const { state, pull } = stand();
    state.fails = true;
    await expect(pull(2)).rejects.toThrow('the disk');
    state.fails = false;
    expect(await pull(2)).toEqual([5, 5, '1970-01-01T00:00:00.000Z']);
  });
});
