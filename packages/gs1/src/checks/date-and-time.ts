import { check, type ContentCheck } from './content-check.ts';

/** Days of a month, 1 to 12; 0 for a month that is none. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [31, 0, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
}

const DATE = /^([0-9]{4})([0-9]{2})([0-9]{2})$/;

const isDay = (text: string, firstDay: 0 | 1): boolean => {
  const [, year, month, day] = DATE.exec(text) ?? [];
  if (year === undefined) return false;
  const last = daysInMonth(Number(year), Number(month));
  return last > 0 && Number(day) >= firstDay && Number(day) <= last;
};

/*
 * The check has no clock, so it reads two-digit years as 20yy. Only the 29th of February 2100 would be judged
 * otherwise, and 2100 is not within reach of two digits before 2050.
 */
const shortDate = (firstDay: 0 | 1): ContentCheck => check('date', (value) => isDay(`20${value}`, firstDay));

const upTo = (last: number) => (text: string) => /^[0-9]{2}$/.test(text) && Number(text) <= last;
const isHour = upTo(23);
const isSixtieth = upTo(59);

export const DATE_AND_TIME_CHECKS = {
  /** Day 00 stands for the end of the month. */
  yymmd0: shortDate(0),
  yymmdd: shortDate(1),
  yyyymmdd: check('date', (value) => isDay(value, 1)),
  hh: check('time', isHour),
  mi: check('time', isSixtieth),
  ss: check('time', isSixtieth),
  hhmi: check('time', (value) => isHour(value.slice(0, 2)) && isSixtieth(value.slice(2))),
} as const satisfies Record<string, ContentCheck>;
