import type { ScannerProfile } from '../scanner-profile.ts';
import { altCodeMeaning } from '../wedge/alt-code.ts';
import type { WedgeEvent, WedgeReading } from '../wedge/wedge-event.ts';
import { calibrationParts, calibrationText, type CalibrationKind } from './calibration-code.ts';
import type { CalibrationComparison } from './compare-calibration.ts';
import type { CalibrationFinding, IdentifierFinding, LayoutFinding, SeparatorFinding } from './diagnosis.ts';
import { replay } from './replay.ts';

export interface CalibrationTrial {
  readonly events: readonly WedgeEvent[];
  readonly reading: WedgeReading;
  readonly comparison: CalibrationComparison;
  /** What is known to be needed already: pace and delivery. */
  readonly profile: ScannerProfile;
}

export interface CalibrationJudgment {
  readonly identifier: IdentifierFinding;
  readonly finding: CalibrationFinding;
  readonly mended: ScannerProfile;
}

/** What the comparison means, and the profile that mends as much of it as can be mended. */
export function judgeCalibration({
  events,
  reading,
  comparison,
  profile,
}: CalibrationTrial): CalibrationJudgment {
  const { kind, moved } = comparison;
  const layout = judgeLayout(comparison, reading);
  const fixes = layout.kind === 'moved' ? moved : {};
  const front = splitPrefix(comparison, fixes);
  const separator = judgeSeparator(events, comparison.separator, profile);
  const needsSubstitute =
    separator.kind === 'substitute' && !profile.separatorSubstitutes.includes(separator.text);
  const mended: ScannerProfile = {
    ...profile,
    preamble: front.preamble.slice(0, 16),
    postamble: repair(comparison.suffix, fixes).slice(0, 16),
    separatorSubstitutes: needsSubstitute
      ? [...profile.separatorSubstitutes, separator.text]
      : profile.separatorSubstitutes,
    characterFixes: front.bracket === null ? fixes : { ...fixes, [front.bracket]: ']' },
  };
  const text = textWith(events, mended);
  const lost = [...comparison.lost, ...comparison.merged];
  return {
    identifier: front.identifier,
    mended,
    finding: {
      kind,
      separator,
      layout: front.bracket === null ? layout : withBracket(layout, front.bracket),
      lost,
      preamble: mended.preamble,
      postamble: mended.postamble,
      text,
      result: isRight(kind, textWith(events, profile)) ? 'right' : judgeMended(kind, text, lost),
    },
  };
}

const repair = (text: string, fixes: Readonly<Record<string, string>>): string =>
  [...text].map((character) => fixes[character] ?? character).join('');

/** All scans of the trigger pull behind one another: a torn one must not look right. */
const textWith = (events: readonly WedgeEvent[], profile: ScannerProfile): string =>
  replay(events, profile)
    .map(({ text }) => text)
    .join('\n');

/** The identifier may be missing: the code is read all the same. */
function isRight(kind: CalibrationKind, text: string, without: readonly string[] = []): boolean {
  const full = [...calibrationText(kind)].filter((character) => !without.includes(character)).join('');
  return text === full || text === full.slice(3);
}

function judgeMended(
  kind: CalibrationKind,
  text: string,
  lost: readonly string[],
): 'rightWithProfile' | 'withoutMarks' | 'wrong' {
  if (isRight(kind, text)) return 'rightWithProfile';
  const areMarks = lost.every((character) => /[^0-9A-Za-z]/.test(character));
  return areMarks && isRight(kind, text, lost) ? 'withoutMarks' : 'wrong';
}

function judgeLayout({ moved }: CalibrationComparison, { path }: WedgeReading): LayoutFinding {
  const keys = Object.entries(moved).map(([sent, meant]) => ({ sent, meant }));
  if (keys.length === 0) return { kind: 'right' };
  const isCase = ({ sent, meant }: { readonly sent: string; readonly meant: string }): boolean =>
    sent !== meant && sent.toLowerCase() === meant.toLowerCase();
  if (keys.length >= 4 && keys.every(isCase)) return { kind: 'capsLock' };
  return { kind: path === 'keys' ? 'moved' : 'movedBeforehand', keys };
}

function withBracket(layout: LayoutFinding, sent: string): LayoutFinding {
  const keys = layout.kind === 'moved' ? layout.keys : [];
  if (layout.kind !== 'moved' && layout.kind !== 'right') return layout;
  return { kind: 'moved', keys: [...keys, { sent, meant: ']' }] };
}

interface Front {
  readonly identifier: IdentifierFinding;
  readonly preamble: string;
  /** The key that came for `]`, where it is another one. */
  readonly bracket: string | null;
}

/** AIM's identifier stands right before the code; what stands before that is the scanner's preamble. */
function splitPrefix(comparison: CalibrationComparison, fixes: Readonly<Record<string, string>>): Front {
  const { kind, prefix } = comparison;
  const text = repair(prefix, fixes);
  const bracket = [...prefix].at(-3);
  const isIdentifier = bracket !== undefined && text.endsWith(calibrationText(kind).slice(1, 3));
  if (isIdentifier && (bracket === ']' || !hasMeaning(bracket, comparison))) {
    const preamble = repair([...prefix].slice(0, -3).join(''), fixes);
    return { identifier: 'aim', preamble, bracket: bracket === ']' ? null : bracket };
  }
  // One letter that changes with the symbology: cutting it off would cut the next one's code.
  if (/^[A-Za-z0-9]$/.test(text)) return { identifier: 'vendor', preamble: '', bracket: null };
  return { identifier: 'none', preamble: text, bracket: null };
}

/** Whether this character is known to stand for one of the code. */
function hasMeaning(sent: string, { kind, moved, lost, merged }: CalibrationComparison): boolean {
  if (moved[sent] !== undefined) return true;
  const gone = [...Object.values(moved), ...lost, ...merged];
  return calibrationParts(kind).join('').includes(sent) && !gone.includes(sent);
}

function judgeSeparator(
  events: readonly WedgeEvent[],
  text: string,
  profile: ScannerProfile,
): SeparatorFinding {
  if (text === '') return { kind: 'missing' };
  if (text === '\x1d') return { kind: howPressed(events) };
  if (profile.separatorSubstitutes.includes(text)) return { kind: 'substitute', text };
  // Letters, digits and the marks of GS1 may stand in a value; the others cannot, nor can a word in brackets.
  const isTelling =
    /^[^!"%&'()*+,\-./0-9:;<=>?A-Z_a-z\s]{1,3}$/u.test(text) || /^[[({<\\^#].{1,6}[\])}>]?$/u.test(text);
  return { kind: isTelling && text.length <= 8 ? 'substitute' : 'ambiguous', text };
}

function howPressed(events: readonly WedgeEvent[]): 'ctrlKey' | 'altCode' | 'character' {
  const pressed = events.find((event) => event.kind === 'character' && event.character === '\x1d');
  if (pressed?.kind === 'character') return pressed.under === 'control' ? 'ctrlKey' : 'character';
  const digits = events
    .filter(({ kind }) => kind !== 'released')
    .map((event) => (event.kind === 'altDigit' ? event.digit : ' '))
    .join('');
  const isAltCode = digits.split(' ').some((code) => {
    const meaning = altCodeMeaning(code);
    return meaning.kind === 'character' && meaning.character === '\x1d';
  });
  return isAltCode ? 'altCode' : 'character';
}
