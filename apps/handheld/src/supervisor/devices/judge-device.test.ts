import { expect, test } from 'vitest';

import { byNeed, judgeDevice } from './judge-device.ts';

const now = '2026-10-22T12:10:00.000Z';
const device = (name: string, changes: object = {}) => ({
  deviceId: name,
  name,
  status: 'active',
  lastSeen: '2026-10-22T12:09:30.000Z',
  operatorId: null,
  pending: 0,
  missing: 0,
  appVersion: '1.0.0',
  ...changes,
});
const silent = { lastSeen: '2026-10-22T12:02:00.000Z' };

test('a silent device needs a look only for what is on it or went with it', () => {
  const judged = [
    judgeDevice(device('online'), { now, unitsLeft: 12 }),
    judgeDevice(device('idle', silent), { now, unitsLeft: 0 }),
    judgeDevice(device('unsent', { ...silent, pending: 3 }), { now, unitsLeft: 0 }),
    judgeDevice(device('away', silent), { now, unitsLeft: 5 }),
    judgeDevice(device('gap', { missing: 2 }), { now, unitsLeft: 0 }),
    judgeDevice(device('new', { lastSeen: null, pending: null }), { now, unitsLeft: 0 }),
    judgeDevice(device('locked', { status: 'revoked', ...silent }), { now, unitsLeft: 0 }),
    judgeDevice(device('lost', { status: 'lost', ...silent, pending: 2 }), { now, unitsLeft: 0 }),
    judgeDevice(device('leaving', { status: 'draining' }), { now, unitsLeft: 0 }),
  ];
  expect(judged.toSorted(byNeed).map(({ device: { name }, state, look }) => [name, state, look])).toEqual([
    ['gap', 'online', true],
    ['away', 'silent', true],
    ['lost', 'lost', true],
    ['unsent', 'silent', true],
    ['leaving', 'draining', false],
    ['online', 'online', false],
    ['idle', 'silent', false],
    ['locked', 'locked', false],
    ['new', 'never', false],
  ]);
});
