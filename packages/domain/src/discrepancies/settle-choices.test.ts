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
const type = 'short_pick';
const at = (changes: Partial<Location>, countAsked: boolean) =>
  settleChoices({ type, locationId: 'A-01-1' }, { location: { ...bin, ...changes }, countAsked });

test('[UC4] a proposal is approved or declined, whatever bin it was seen at', () => {
  const seen = settleChoices(
    { type: 'alias_proposed', locationId: 'A-01-1' },
    { location: bin, countAsked: false },
  );
  expect(seen).toEqual(['approve', 'decline']);
});

test('[UC6] goods on a shelf are dealt with, not counted', () => {
  const shelf: Location = { ...bin, kind: 'problem' };
  const choices = settleChoices(
    { type: 'unknown_goods', locationId: 'X-01' },
    { location: shelf, countAsked: false },
  );
  expect(choices).toEqual(['accept']);
});

test('the advised choice depends on the bin and on whether somebody is about to look', () => {
  expect([
    at({ doubtful: true }, false),
    at({ doubtful: true }, true),
    at({ blocked }, false),
    at({}, true),
    settleChoices({ type, locationId: null }, { location: undefined, countAsked: false }),
    settleChoices({ type, locationId: 'gone' }, { location: undefined, countAsked: false }),
  ]).toEqual([
    ['count', 'accept', 'trust'],
    ['accept', 'count', 'trust'],
    ['unblock', 'count', 'accept'],
    ['accept', 'count'],
    ['accept'],
    ['accept'],
  ]);
});
