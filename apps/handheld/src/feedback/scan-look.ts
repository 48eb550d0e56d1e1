import type { ScanResult } from '@floorhand/domain/scanning/scan-result';

import type { FrameState } from '../kit/frame.tsx';
import type { ScanBarState } from '../kit/scan-bar-state.ts';
import type { Outcome } from './outcome.ts';

interface Look {
  readonly tone: Outcome;
  readonly bar: ScanBarState;
  readonly frame: FrameState | undefined;
}

/** How each result sounds, feels and looks (design §3, §4). */
const looks: Readonly<Record<ScanResult, Look>> = {
  accepted: { tone: 'correct', bar: 'correct', frame: 'correct' },
  step_done: { tone: 'stepDone', bar: 'correct', frame: 'correct' },
  job_done: { tone: 'jobDone', bar: 'correct', frame: 'correct' },
  already_done: { tone: 'attention', bar: 'attention', frame: undefined },
  attention: { tone: 'attention', bar: 'attention', frame: 'attention' },
  refused: { tone: 'wrong', bar: 'wrong', frame: 'wrong' },
  unknown: { tone: 'wrong', bar: 'wrong', frame: 'wrong' },
  not_awaited: { tone: 'blocked', bar: 'blocked', frame: undefined },
};

export const feedbackOf = (result: ScanResult): Outcome => looks[result].tone;
export const lookOf = (result: ScanResult): Look => looks[result];

/** Answers that make way for the next question by themselves. */
export const passes = (result: ScanResult): boolean =>
  result === 'accepted' || result === 'step_done' || result === 'job_done' || result === 'already_done';
