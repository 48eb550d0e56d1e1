import { zoneOffset } from '../core/zone-offset.ts';
import type { OrderMap } from './order-map.ts';

const shapes = {
  ymd: /^(?<year>\d{4})[-/.](?<month>\d{1,2})[-/.](?<day>\d{1,2})(?<time>.*)$/,
  dmy: /^(?<day>\d{1,2})[-/.](?<month>\d{1,2})[-/.](?<year>\d{4})(?<time>.*)$/,
  mdy: /^(?<month>\d{1,2})[-/.](?<day>\d{1,2})[-/.](?<year>\d{4})(?<time>.*)$/,
} as const;
const timeShape = /^[T ](?<hour>\d{1,2}):(?<minute>\d{2})(?::(?<second>\d{2})(?:\.\d{1,9})?)?$/;

const dayMs = 86_400_000;
const mostCached = 50_000;

/**
 * Turns what clocks on the wall showed into instants. A time that the clocks left out in spring is read with the
 * offset before the change, a time they showed twice in autumn as the first of the two.
 */
export class LocalTimes {
  readonly #timeZone: string;
  readonly #shape: RegExp;
  /** Instant of the start of a local hour; an export has many lines per hour and asking the time zone is slow. */
  readonly #hours = new Map<number, number>();

  constructor({ timeZone, dates }: Pick<OrderMap, 'timeZone' | 'dates'>) {
    this.#shape = shapes[dates];
    this.#timeZone = timeZone;
  }

  /** ISO instant, or null when the text is no date that exists, from 1970 to 2099. */
  instant(text: string): string | null {
    const date = this.#shape.exec(text.trim())?.groups;
    if (!date) return null;
    const time = date['time'] === '' ? {} : timeShape.exec(date['time'] ?? '')?.groups;
    if (!time) return null;
    const [year, month, day] = [Number(date['year']), Number(date['month']), Number(date['day'])];
    const [hour, minute, second] = [
      Number(time['hour'] ?? 0),
      Number(time['minute'] ?? 0),
      Number(time['second'] ?? 0),
    ];
    if (year < 1970 || year > 2099 || hour > 23 || minute > 59 || second > 59) return null;
    const local = Date.UTC(year, month - 1, day, hour);
    const check = new Date(local);
    if (check.getUTCMonth() !== month - 1 || check.getUTCDate() !== day) return null;
    return new Date(this.#hourStart(local, minute) + (minute * 60 + second) * 1000).toISOString();
  }

  #hourStart(local: number, minute: number): number {
    // Clocks change on the quarter hour somewhere on earth.
    const quarter = local + Math.floor(minute / 15) * 900_000;
    const known = this.#hours.get(quarter);
    if (known !== undefined) return known;
    const offsetAt = (instantMs: number): number =>
      zoneOffset(this.#timeZone, new Date(instantMs).toISOString());
    const around = [offsetAt(quarter - dayMs), offsetAt(quarter + dayMs)];
    // The first that fits: of two readings the earlier one has the offset of before. None fits: the hour was left out.
    const offset =
      around.find((minutes) => offsetAt(quarter - minutes * 60_000) === minutes) ?? around[0] ?? 0;
    const start = local - offset * 60_000;
    if (this.#hours.size >= mostCached) this.#hours.clear();
    this.#hours.set(quarter, start);
    return start;
  }
}
