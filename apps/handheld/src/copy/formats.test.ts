import { expect, test } from 'vitest';

import { createFormats } from './formats.ts';
import { languages } from './languages.ts';

const atMs = Date.UTC(2026, 9, 22, 12, 6);

test('times are those of the site, in 24 hours', () => {
  expect(createFormats('en', 'Europe/Amsterdam').clock(atMs)).toBe('14:06');
  expect(createFormats('th', 'Asia/Bangkok').clock(atMs)).toBe('19:06');
  expect(createFormats('en', 'Europe/Amsterdam').clock(Date.UTC(2026, 9, 21, 22, 5))).toBe('00:05');
});

test('the time of a dispatch names its day when that is not today', () => {
  const { clockOrDay } = createFormats('en', 'Europe/Amsterdam');
  const before = [atMs - 3_600_000, Date.UTC(2026, 9, 21, 21, 0), Date.UTC(2026, 9, 14)];
  expect(before.map((nowMs) => clockOrDay(atMs, nowMs))).toEqual(['14:06', 'Thu 14:06', '22 Oct, 14:06']);
});

test('an expiry is a full date of our calendar, whatever the zone of the site', () => {
  const expiries = languages.map(({ language }) =>
    createFormats(language, 'America/Los_Angeles').expiry('2027-09-30'),
  );
  expect(expiries).toEqual(['30 Sept 2027', '30 sept. 2027', '30 wrz 2027', '30 sep 2027', '30 ก.ย. 2027']);
});

test('numbers and sizes follow the language', () => {
  const polish = createFormats('pl', 'Europe/Warsaw');
  expect([polish.number(12345), polish.percent(0.996)]).toEqual(['12\u00a0345', '99,6%']);
  expect([polish.size(38_400_000), polish.size(10_737_000_000)]).toEqual(['38\u00a0MB', '10,7\u00a0GB']);
});
