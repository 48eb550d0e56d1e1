import { expect, test } from 'vitest';

import { volumeOf } from './preferences.ts';

test('each person has a volume of their own, and everybody else the common one', () => {
  const preferences = { volume: 'loud', volumes: { 'B-1': 'off', 'B-2': 'soft' } } as const;
  expect(['B-1', 'B-2', 'B-3', null].map((badge) => volumeOf(preferences, badge))).toEqual([
    'off',
    'soft',
    'loud',
    'loud',
  ]);
});
