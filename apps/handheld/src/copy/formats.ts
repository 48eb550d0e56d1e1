import { intlLocales, type Language } from './languages.ts';

/** Dates, times and numbers as the worker reads them. Times are epoch milliseconds, shown in the site's zone. */
export interface Formats {
  /** "14:06", always 24 hours. */
  readonly clock: (atMs: number) => string;
  /** "Thu 22 Oct". */
  readonly day: (atMs: number) => string;
  /** "2026-10-22", the day at the site, for files. */
  readonly isoDay: (atMs: number) => string;
  /** "14:06"; "Fri 14:06" on another day of the site than `nowMs`; "29 Oct, 14:06" when a week away. */
  readonly clockOrDay: (atMs: number, nowMs: number) => string;
  /** "22 Oct, 14:06". */
  readonly dayAndClock: (atMs: number) => string;
  /** Full date of an expiry, "30 Sep 2027". @param isoDate `2027-09-30`; a calendar day has no time zone */
  readonly expiry: (isoDate: string) => string;
  readonly number: (value: number) => string;
  /** "99.6%". @param ratio 0 to 1 */
  readonly percent: (ratio: number) => string;
  /** "38 MB", whole megabytes of 1,000,000 bytes; "10.7 GB" from a thousand on. */
  readonly size: (bytes: number) => string;
}

/** @param timeZone IANA name of the site's zone, "Europe/Amsterdam" */
export function createFormats(language: Language, timeZone: string): Formats {
  const locale = intlLocales[language];
  const dated = (options: Intl.DateTimeFormatOptions) => {
    const format = new Intl.DateTimeFormat(locale, { hourCycle: 'h23', timeZone, ...options });
    return (atMs: number) => format.format(atMs);
  };
  const numbered = (options: Intl.NumberFormatOptions) => {
    const format = new Intl.NumberFormat(locale, options);
    return (value: number) => format.format(value);
  };
  const time: Intl.DateTimeFormatOptions = { hour: '2-digit', minute: '2-digit' };
  const date: Intl.DateTimeFormatOptions = { day: 'numeric', month: 'short' };
  const expiry = dated({ ...date, year: 'numeric', timeZone: 'UTC' });
  const whole = numbered({ maximumFractionDigits: 0 });
  const oneDecimal = numbered({ maximumFractionDigits: 1 });
  const clock = dated(time);
  const dayAndClock = dated({ ...date, ...time });
  const weekday = dated({ weekday: 'short' });
  // Swedish writes days as ISO 8601 does.
  const isoDays = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short' });
  const fullDay = dated({ ...date, year: 'numeric' });
  return {
    clock,
    day: dated({ weekday: 'short', ...date }),
    isoDay: (atMs) => isoDays.format(atMs),
    clockOrDay: (atMs, nowMs) => {
      if (fullDay(atMs) === fullDay(nowMs)) return clock(atMs);
      const near = Math.abs(atMs - nowMs) < 6 * 24 * 3_600_000;
      return near ? `${weekday(atMs)} ${clock(atMs)}` : dayAndClock(atMs);
    },
    dayAndClock,
    expiry: (isoDate) => expiry(Date.parse(isoDate)),
    number: numbered({}),
    percent: numbered({ style: 'percent', maximumFractionDigits: 1 }),
    size: (bytes) => {
      if (bytes > 0 && bytes < 1e6) return `${whole(bytes / 1e3)}\u00a0kB`;
      return bytes < 1e9 ? `${whole(bytes / 1e6)}\u00a0MB` : `${oneDecimal(bytes / 1e9)}\u00a0GB`;
    },
  };
}
