import { useCopy } from '../copy/use-copy.ts';

const minuteMs = 60_000;

export interface Durations {
  /** "38 min", "5 h", "3 days". @param ms its sign is left out */
  readonly length: (ms: number) => string;
  /** The length between two instants, "just now" under a minute. */
  readonly age: (since: string, now: string) => string;
  /** "38 min ago", "just now". */
  readonly ago: (since: string, now: string) => string;
}

/** Lengths of time in the words of the language, as coarse as they may be read from a metre away. */
export function useDurations(): Durations {
  const t = useCopy('shared');
  const length = (ms: number): string => {
    const minutes = Math.round(Math.abs(ms) / minuteMs);
    if (minutes < 120) return t('minutes', { count: minutes });
    const hours = Math.round(minutes / 60);
    return hours < 48 ? t('hours', { count: hours }) : t('days', { count: Math.round(hours / 24) });
  };
  const between = (since: string, now: string): number => Date.parse(now) - Date.parse(since);
  const isNow = (since: string, now: string): boolean => between(since, now) < minuteMs;
  return {
    length,
    age: (since, now) => (isNow(since, now) ? t('justNow') : length(between(since, now))),
    ago: (since, now) =>
      isNow(since, now) ? t('justNow') : t('ago', { length: length(between(since, now)) }),
  };
}
