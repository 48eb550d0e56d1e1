import type { ScannerDiagnosis } from '@floorhand/scan';

import { visible } from './describe-event.ts';

export type FindingCode =
  | `path.${ScannerDiagnosis['path']}`
  | 'end.Enter'
  | 'end.Tab'
  | 'end.silence'
  | 'slow'
  | `identifier.${ScannerDiagnosis['identifier']}`
  | 'separator.ctrlKey'
  | 'separator.altCode'
  | 'separator.character'
  | 'separator.substitute'
  | 'separator.ambiguous'
  | 'separator.missing'
  | 'layout.right'
  | 'layout.moved'
  | 'layout.movedBeforehand'
  | 'layout.capsLock'
  | 'lost'
  | 'preamble'
  | 'postamble';

/** One line of the result. Its words are `scanner.finding.<code>`. */
export interface Finding {
  readonly code: FindingCode;
  /** `caution` works but could be better, `stop` loses something. */
  readonly state: 'correct' | 'caution' | 'stop';
  /** Goes into the words: characters, keys, milliseconds. */
  readonly text: string;
}

const finding = (code: FindingCode, state: Finding['state'] = 'correct', text = ''): Finding => ({
  code,
  state,
  text,
});

/** What a trigger pull showed, worst first. */
export function findingsOf(diagnosis: ScannerDiagnosis): readonly Finding[] {
  const { path, end, pace, identifier, longestGapMs } = diagnosis;
  const all: readonly Finding[] = [
    ...calibrationFindings(diagnosis),
    finding(`identifier.${identifier}`, identifier === 'aim' ? 'correct' : 'caution'),
    end === 'Enter' || end === 'Tab' ? finding(`end.${end}`) : finding('end.silence', 'caution'),
    ...(pace === 'slow' ? [finding('slow', 'caution', String(longestGapMs))] : []),
    finding(`path.${path}`, 'correct', String(longestGapMs)),
  ];
  const order = { stop: 0, caution: 1, correct: 2 };
  return all.toSorted((a, b) => order[a.state] - order[b.state]);
}

function calibrationFindings({ calibration }: ScannerDiagnosis): readonly Finding[] {
  if (calibration === null) return [];
  const { separator, layout, lost, preamble, postamble } = calibration;
  const isSeparatorLost = separator.kind === 'ambiguous' || separator.kind === 'missing';
  const separatorText = 'text' in separator ? visible(separator.text) : '';
  const keys = 'keys' in layout ? layout.keys.map(({ sent, meant }) => `${meant}→${sent}`).join(' ') : '';
  const layoutState = {
    right: 'correct',
    moved: 'caution',
    movedBeforehand: 'stop',
    capsLock: 'stop',
  } as const;
  return [
    finding(`separator.${separator.kind}`, isSeparatorLost ? 'stop' : 'correct', separatorText),
    finding(`layout.${layout.kind}`, layoutState[layout.kind], keys),
    ...(lost.length > 0 ? [finding('lost', 'stop', lost.join(' '))] : []),
    ...(preamble === '' ? [] : [finding('preamble', 'caution', visible(preamble))]),
    ...(postamble === '' ? [] : [finding('postamble', 'caution', visible(postamble))]),
  ];
}
