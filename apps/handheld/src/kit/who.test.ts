import { expect, test } from 'vitest';

import { initialsOf } from './who.tsx';

test('initials are the first letters of the first two words, in any script', () => {
  expect(['Marta Kowalska', 'Zoë', 'สมชาย พงษ์ดี', 'เอก แสงดาว', 'jan de vries', ''].map(initialsOf)).toEqual([
    'MK',
    'Z',
    'สพ',
    'อส',
    'JD',
    '',
  ]);
});
