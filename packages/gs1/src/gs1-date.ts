import { daysInMonth } from './checks/date-and-time.ts';

/**
 * The four-digit year of a two-digit one: the century that puts it at most 49 years ahead and 50 behind the
 * current year (GS1 General Specifications, 7.12). `yy` is 0 to 99.
 */
export function resolveYear(yy: number, currentYear: number): number {
  const century = currentYear - (currentYear % 100);
  const distance = yy - (currentYear % 100);
  if (distance >= 51) return century - 100 + yy;
  if (distance <= -50) return century + 100 + yy;
  return century + yy;
}

/**
 * The ISO date (`2027-09-30`) of a GS1 date YYMMDD; day 00 is the last day of the month.
 *
 * @returns `null` when these are not six digits or there is no such day
 */
export function resolveGs1Date(yymmdd: string, currentYear: number): string | null {
  const [, yy, mm, dd] = /^([0-9]{2})([0-9]{2})([0-9]{2})$/.exec(yymmdd) ?? [];
  if (yy === undefined || mm === undefined || dd === undefined) return null;
  const year = resolveYear(Number(yy), currentYear);
  const last = daysInMonth(year, Number(mm));
  if (last === 0 || Number(dd) > last) return null;
  const day = dd === '00' ? String(last) : dd;
  return `${String(year).padStart(4, '0')}-${mm}-${day}`;
}

/** The GS1 date YYMMDD of an ISO date, for printing; `null` when this is not one. */
export function toGs1Date(isoDate: string): string | null {
  const [, year, month, day] = /^([0-9]{4})-([0-9]{2})-([0-9]{2})$/.exec(isoDate) ?? [];
  if (year === undefined || month === undefined || day === undefined) return null;
  const isReal = Number(day) >= 1 && Number(day) <= daysInMonth(Number(year), Number(month));
  return isReal ? year.slice(2) + month + day : null;
}
