import { expect, test } from 'vitest';
import { genesisHash, commandHash, sha256Hex } from '../protocol/hash.ts';
import { uuid } from '../testing/box-world.ts';
import { spellPush } from './spelled-command.ts';

const command = {
  commandId: uuid(101),
  laneId: uuid(1),
  deviceSeq: 1,
  prevHash: genesisHash,
  type: 'box.move',
  version: 1,
  kind: 'fact',
  operatorId: 'ana',
  grantId: uuid(3),
  stream: 'wh:1',
  occurred: {
    wall: '2026-03-04T05:00:00.000Z',
    monoMs: 5,
    bootId: 'boot',
    offsetMs: null,
    uncertaintyMs: null,
  },
  cause: [],
  seen: null,
  expect: null,
  body: { to: 's1' },
};
const push = {
  protocol: 1,
  epoch: null,
  laneId: uuid(1),
  sessionId: uuid(2),
  firstSeq: 1,
  commands: [command, { ...command, version: 0 }, 'nonsense', null],
  highSeq: 4,
  pending: 4,
};

test('[SY3] every command of a push is spelled once, also what is no command', () => {
  const { commands, ...rest } = spellPush(push, sha256Hex);
  expect(rest).toEqual({ ...push, commands: undefined });
  expect(commands.map(({ text }) => JSON.parse(text) as unknown)).toEqual(push.commands);
  expect(commands.map(({ hash }) => hash)).toEqual(push.commands.map(commandHash));
  expect(commands.map(({ isEnvelope }) => isEnvelope)).toEqual([true, false, false, false]);
});
