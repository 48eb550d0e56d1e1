import { expect, test } from 'vitest';
import type { Operator } from './operator.ts';
import { judgeStaff, nextBadge } from './staff.ts';

const sam: Operator = {
  badge: 'B-2001',
  name: 'Sam Porter',
  roles: ['supervisor', 'picker'],
  language: 'en',
  brands: [],
  active: true,
};
const change = { operatorId: 'sam', after: sam, actorId: 'sam', badgeHolder: 'sam' };

test('a badge is one person’s', () => {
  expect(judgeStaff(change)).toBeNull();
  expect(judgeStaff({ ...change, badgeHolder: null })).toBeNull();
  expect(judgeStaff({ ...change, badgeHolder: 'ana' })).toBe('badge_taken');
});

test('nobody takes the desk from themselves; others may', () => {
  const gone = { ...sam, active: false };
  const picker: Operator = { ...sam, roles: ['picker'] };
  expect([gone, picker].map((after) => judgeStaff({ ...change, after }))).toEqual(['own_leave', 'own_leave']);
  expect([gone, picker].map((after) => judgeStaff({ ...change, after, actorId: 'kim' }))).toEqual([
    null,
    null,
  ]);
});

test('the next badge follows the highest number, as long as its digits', () => {
  expect(nextBadge(['B-1001', 'B-2001', 'B-1005'])).toBe('B-2002');
  expect(nextBadge(['P0099', 'P0007'])).toBe('P0100');
  expect(nextBadge(['B-9'])).toBe('B-10');
  expect(nextBadge(['ANA', 'SAM'])).toBeNull();
  expect(nextBadge([])).toBeNull();
});
