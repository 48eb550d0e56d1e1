import { describe, expect, it } from 'vitest';
import { LocalTimes } from './local-time.ts';

const london = new LocalTimes({ timeZone: 'Europe/London', dates: 'ymd' });

describe('local time', () => {
  it.each([
    ['2010-12-01 08:26:00', '2010-12-01T08:26:00.000Z', 'winter'],
    ['2011-03-27 00:59:59', '2011-03-27T00:59:59.000Z', 'the last second of winter time'],
    ['2011-03-27 01:30:00', '2011-03-27T01:30:00.000Z', 'left out by the clocks: as if they had not changed'],
    ['2011-03-27 02:00:00', '2011-03-27T01:00:00.000Z', 'the first second of summer time'],
    ['2011-07-01 12:00', '2011-07-01T11:00:00.000Z', 'summer'],
    ['2011-10-30 00:59:59', '2011-10-29T23:59:59.000Z', 'before the hour that comes twice'],
    ['2011-10-30 01:30:00', '2011-10-30T00:30:00.000Z', 'shown twice: the first'],
    ['2011-10-30 02:00:00', '2011-10-30T02:00:00.000Z', 'after it'],
    ['2012-02-29', '2012-02-29T00:00:00.000Z', 'a leap day without a time'],
    ['2011-1-5T8:05', '2011-01-05T08:05:00.000Z', 'short forms'],
  ])('%s is %s: %s', (text, instant) => {
    expect(london.instant(text)).toBe(instant);
  });

  it.each([
    '',
    'nan',
    '2011-02-29 10:00',
    '2011-13-01',
    '2011-01-01 24:00',
    '2011-01-01 10:60',
    '1969-12-31',
    '20110101',
    '2011-01-01 10',
  ])("'%s' is no date", (text) => {
    expect(london.instant(text)).toBeNull();
  });

  it('reads the other orders of day and month', () => {
    expect(new LocalTimes({ timeZone: 'UTC', dates: 'dmy' }).instant('27.03.2011 10:00')).toBe(
      '2011-03-27T10:00:00.000Z',
    );
    expect(new LocalTimes({ timeZone: 'UTC', dates: 'mdy' }).instant('3/27/2011 10:00')).toBe(
      '2011-03-27T10:00:00.000Z',
    );
    expect(new LocalTimes({ timeZone: 'UTC', dates: 'mdy' }).instant('27/3/2011 10:00')).toBeNull();
  });

  it('knows changes by half hours and on the other side of the year', () => {
    const lordHowe = new LocalTimes({ timeZone: 'Australia/Lord_Howe', dates: 'ymd' });
    expect(lordHowe.instant('2011-04-03 01:45:00')).toBe('2011-04-02T14:45:00.000Z');
    expect(lordHowe.instant('2011-04-03 02:15:00')).toBe('2011-04-02T15:45:00.000Z');
  });
});
