import { describe, expect, test } from 'vitest';
import type { CommandDraft } from '@floorhand/domain/kernel/command';
import { commandSchema } from '@floorhand/domain/kernel/command';
import { commandHash, genesisHash } from '../protocol/hash.ts';
import { uuid } from '../testing/box-world.ts';
import { restamp, stampWith } from './stamp.ts';

const draft: CommandDraft = {
  type: 'box.take',
  version: 2,
  kind: 'fact',
  body: { box: 'b1', count: 1 },
  expect: { quantityBefore: 4 },
};
const lane = { laneId: uuid(1), generation: 1, lastSeq: 4, lastHash: 'ab'.repeat(32) };

function stamped(): ReturnType<ReturnType<typeof stampWith>> {
  let next = 100;
  const stamp = stampWith({
    operatorId: 'ana',
    grantId: 'g1',
    stream: 'wh:1',
    seen: { stream: 'wh:1', seq: 3, hash: genesisHash },
    occurred: { wall: '2026-03-04T05:06:07.890Z', monoMs: 1, bootId: 'b', offsetMs: 2, uncertaintyMs: 3 },
    uuid: () => uuid(next++),
  });
  return stamp(lane, [draft, { ...draft, expect: null }]);
}

describe('numbering', () => {
  test('[SY3] drafts get the next numbers, each naming the hash of the one before', () => {
    const [first, second] = stamped();
    expect(first).toEqual({
      laneId: lane.laneId,
      deviceSeq: 5,
      hash: commandHash(first?.command),
      state: 'queued',
      outcome: null,
      formerSeq: null,
      command: {
        commandId: uuid(100),
        laneId: lane.laneId,
        deviceSeq: 5,
        prevHash: lane.lastHash,
        type: 'box.take',
        version: 2,
        kind: 'fact',
        operatorId: 'ana',
        grantId: 'g1',
        stream: 'wh:1',
        occurred: {
          wall: '2026-03-04T05:06:07.890Z',
          monoMs: 1,
          bootId: 'b',
          offsetMs: 2,
          uncertaintyMs: 3,
        },
        cause: [],
        seen: { stream: 'wh:1', seq: 3, hash: genesisHash },
        expect: { quantityBefore: 4 },
        body: { box: 'b1', count: 1 },
      },
    });
    expect(second?.command).toMatchObject({ deviceSeq: 6, prevHash: first?.hash, expect: null });
    expect(stamped().map(({ command }) => commandSchema.parse(command))).toEqual(
      stamped().map(({ command }) => command),
    );
  });

  test('[SY15] a new lane renumbers and links anew; ids and content stay', () => {
    const old = stamped();
    const fresh = { laneId: uuid(2), generation: 2, lastSeq: 0, lastHash: genesisHash };
    const moved = restamp(fresh, old);
    expect(moved.map(({ command }) => command)).toEqual(
      old.map(({ command }, i) => ({
        ...command,
        laneId: fresh.laneId,
        deviceSeq: i + 1,
        prevHash: i === 0 ? genesisHash : moved[i - 1]?.hash,
      })),
    );
    expect(moved.map(({ hash }) => hash)).toEqual(moved.map(({ command }) => commandHash(command)));
  });
});
