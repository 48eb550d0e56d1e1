import { alignCharacters, type AlignedPair } from './align-characters.ts';
import { calibrationParts, type CalibrationKind } from './calibration-code.ts';

/** What became of the characters of a calibration code. */
export interface CalibrationComparison {
  readonly kind: CalibrationKind;
  /** What came before the first character of the code, between its elements, and behind its last. */
  readonly prefix: string;
  readonly separator: string;
  readonly suffix: string;
  /** Keys that came as other ones, each always as the same one: sent -> meant. */
  readonly moved: Readonly<Record<string, string>>;
  /** Characters of the code that cannot be told from others any more. */
  readonly merged: readonly string[];
  /** Characters of the code that did not come, or not always as the same one. */
  readonly lost: readonly string[];
}

/** Stands where a key was pressed that made no character: a dead key. */
export const nothingCame = '\ufffd';

/** Below these shares of its characters it is another code, unless each of them came, as one of its own. */
const leastPresent = 0.85;
const leastUnchanged = 0.35;

/**
 * Compares what a scanner sent with a calibration code.
 *
 * @returns null when it is some other code
 */
export function compareCalibration(sent: string): CalibrationComparison | null {
  return compareWith('square', sent) ?? compareWith('bars', sent);
}

function compareWith(kind: CalibrationKind, sent: string): CalibrationComparison | null {
  const [before, behind] = calibrationParts(kind);
  const meant = [...before, ...behind];
  const seams = new Set([0, before.length, meant.length]);
  const pairs = alignCharacters(meant, [...sent], seams);
  const keys = compareKeys(pairs);
  const present = pairs.filter((pair) => pair.meant !== null && pair.sent !== null).length;
  const unchanged = pairs.filter((pair) => pair.meant !== null && pair.meant === pair.sent).length;
  const isSubstituted =
    keys.lost.length + keys.merged.length === 0 &&
    pairs.every((pair) => pair.meant !== null || seams.has(pair.at));
  const isAlike = present >= meant.length * leastPresent && unchanged >= meant.length * leastUnchanged;
  if (!isAlike && !isSubstituted) return null;
  const added = (at: number): string =>
    pairs.flatMap((pair) => (pair.meant === null && pair.at === at ? (pair.sent ?? '') : '')).join('');
  return {
    kind,
    prefix: added(0),
    separator: added(before.length),
    suffix: added(meant.length),
    ...keys,
  };
}

const isLetter = (text: string): boolean => /^[A-Za-z]$/.test(text);
const otherCase = (letter: string): string =>
  letter === letter.toLowerCase() ? letter.toUpperCase() : letter.toLowerCase();

/** A layout moves keys: a capital that changed places took its small letter with it. */
function withBothCases(moved: readonly (readonly [sent: string, meant: string])[]): Record<string, string> {
  const implied = moved
    .filter(
      ([sent, meant]) => isLetter(sent) && isLetter(meant) && sent.toLowerCase() !== meant.toLowerCase(),
    )
    .map(([sent, meant]) => [otherCase(sent), otherCase(meant)] as const);
  return Object.fromEntries([...implied, ...moved]);
}

function compareKeys(
  pairs: readonly AlignedPair[],
): Pick<CalibrationComparison, 'moved' | 'merged' | 'lost'> {
  const sentFor = new Map<string, ReadonlySet<string | null>>();
  for (const { meant, sent } of pairs) {
    if (meant !== null) sentFor.set(meant, new Set([...(sentFor.get(meant) ?? []), sent]));
  }
  const sure = new Map<string, string>();
  const lost: string[] = [];
  for (const [meant, ways] of sentFor) {
    const [only] = ways;
    if (ways.size === 1 && typeof only === 'string' && only !== nothingCame) sure.set(meant, only);
    else lost.push(meant);
  }
  const isShared = (sent: string): boolean => [...sure.values()].filter((other) => other === sent).length > 1;
  const merged = [...sure].filter(([, sent]) => isShared(sent)).map(([meant]) => meant);
  const moved = [...sure].filter(([meant, sent]) => meant !== sent && !isShared(sent));
  return { moved: withBothCases(moved.map(([meant, sent]) => [sent, meant])), merged, lost };
}
