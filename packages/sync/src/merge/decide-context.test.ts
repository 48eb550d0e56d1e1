import { expect, test } from 'vitest';
import type { Command } from '@floorhand/domain/kernel/command';
import { genesisHash } from '../protocol/hash.ts';
import { uuid } from '../testing/box-world.ts';
import { decideContext } from './decide-context.ts';

const command = (offsetMs: number | null): Command => ({
  commandId: uuid(1),
  laneId: uuid(2),
  deviceSeq: 1,
  prevHash: genesisHash,
  type: 'box.take',
  version: 1,
  kind: 'fact',
  operatorId: 'ana',
  grantId: 'g1',
  stream: 'wh:1',
  occurred: {
    wall: '2026-03-04T05:06:07.890Z',
    monoMs: 5,
    bootId: 'b',
    offsetMs,
    uncertaintyMs: offsetMs === null ? null : 3,
  },
  cause: [],
  seen: { stream: 'wh:1', seq: 3, hash: genesisHash },
  expect: { quantityBefore: 4 },
  body: {},
});
const tools = { planRoute: () => [], zoneOffset: () => 0 };

test('[SY17] rules are told the device’s clock, corrected by what was measured', () => {
  expect(decideContext(command(-60_000), uuid(9), tools)).toEqual({
    commandId: uuid(1),
    laneId: uuid(2),
    deviceId: uuid(9),
    operatorId: 'ana',
    occurredAt: '2026-03-04T05:05:07.890Z',
    seen: { stream: 'wh:1', seq: 3, hash: genesisHash },
    expect: { quantityBefore: 4 },
    blobs: [],
    ownWords: null,
    ...tools,
  });
  expect(decideContext(command(null), uuid(9), tools).occurredAt).toBe('2026-03-04T05:06:07.890Z');
});
