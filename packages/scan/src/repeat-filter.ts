import type { ScanSource } from '@floorhand/domain/scanning/scan';

import { bounceMs, repeatMs } from './timings.ts';

/** What the step on screen wants: one thing, or every further scan of it. A step asking for "scan again" counts. */
export type RepeatMode = 'single' | 'count';

/** `accept`: let it act. `bounce`: drop it silently. `repeat`: a neutral answer, no change. */
export type RepeatVerdict = 'accept' | 'bounce' | 'repeat';

export interface RepeatReading {
  readonly text: string;
  /** Any monotonic clock, the same for all sources. */
  readonly atMs: number;
  readonly source: ScanSource;
}

/** What has to be remembered of earlier scans. */
export interface RepeatMemory {
  /** When each code last got an answer; only codes that could still bounce. */
  readonly answered: readonly (readonly [text: string, atMs: number])[];
  /** The code that acted last. */
  readonly accepted: { readonly text: string; readonly atMs: number } | null;
}

export const emptyRepeatMemory: RepeatMemory = { answered: [], accepted: null };

/**
 * Judges one scan against the earlier ones. The windows are:
 *
 * - bounce: per code, from its last answer, whatever came between and whichever source brought it, so that
 *   a second delivery path never counts twice. It does not slide: a trigger held for ten seconds counts on.
 * - repeat: only the code that acted last, from that moment. Another code in between ends it, because
 *   tote, item, tote is work and not doubt.
 */
export function judgeRepeat(
  memory: RepeatMemory,
  reading: RepeatReading,
  mode: RepeatMode,
): readonly [RepeatVerdict, RepeatMemory] {
  const { text, atMs } = reading;
  const answered = memory.answered.filter(([, at]) => Math.abs(atMs - at) < bounceMs);
  if (answered.some(([code]) => code === text)) return ['bounce', { ...memory, answered }];

  const next = [...answered, [text, atMs] as const];
  const { accepted } = memory;
  if (mode === 'single' && accepted?.text === text && Math.abs(atMs - accepted.atMs) < repeatMs) {
    return ['repeat', { answered: next, accepted }];
  }
  return ['accept', { answered: next, accepted: { text, atMs } }];
}

export interface RepeatFilter {
  judge(reading: RepeatReading, step: { readonly mode: RepeatMode }): RepeatVerdict;
}

/** The same with its memory inside: one for the whole device, before the screens. */
export function createRepeatFilter(): RepeatFilter {
  let memory = emptyRepeatMemory;
  return {
    judge(reading, step) {
      const [verdict, next] = judgeRepeat(memory, reading, step.mode);
      memory = next;
      return verdict;
    },
  };
}
