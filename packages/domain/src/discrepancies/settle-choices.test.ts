import { expect, test } from 'vitest';
import type { Location } from '../layout/location.ts';
import { settleChoices } from './settle-choices.ts';

const bin: Location = {
  kind: 'pick',
  zone: 'main',
  brand: null,
  aisle: 'A',
  segments: ['A', '01', '1'],
  xMm: 0,
  yMm: 0,
  blocked: null,
  doubtful: false,
};
const blocked = { reason: 'blocked', at: '2026-03-04T06:00:00.000Z' };
const at = (changes: Partial<Location>, countAsked: boolean) =>
  settleChoices({ locationId: 'A-01-1' }, { location: { ...bin, ...changes }, countAsked });

test('the advised choice depends on the bin and on whether somebody is about to look', () => {
  expect([
    at({ doubtful: true }, false),
    at({ doubtful: true }, true),
    at({ blocked }, false),
    at({}, true),
    settleChoices({ locationId: null }, { location: undefined, countAsked: false }),
    settleChoices({ locationId: 'gone' }, { location: undefined, countAsked: false }),
  ]).toEqual([
    ['count', 'accept', 'trust'],
    ['accept', 'count', 'trust'],
    ['unblock', 'count', 'accept'],
    ['accept', 'count'],
    ['accept'],
    ['accept'],
  ]);
});
