import { defaultScannerProfile, scannerProfileSchema, type ScannerProfile } from '../scanner-profile.ts';
import type { WedgeEvent, WedgeReading } from '../wedge/wedge-event.ts';
import { compareCalibration, nothingCame } from './compare-calibration.ts';
import type { ScannerDiagnosis } from './diagnosis.ts';
import { judgeCalibration } from './judge-calibration.ts';
import { replay } from './replay.ts';

/** From the usual pace to the slowest that can still be told from fingers. */
const paces: readonly Pick<ScannerProfile, 'largestGapMs' | 'joinGapMs' | 'silenceMs'>[] = [
  defaultScannerProfile,
  { largestGapMs: 55, joinGapMs: 75, silenceMs: 160 },
  { largestGapMs: 70, joinGapMs: 79, silenceMs: 400 },
];

const bare: ScannerProfile = { ...defaultScannerProfile, pasteIntoFields: 'scan', separatorSubstitutes: [] };

/**
 * Finds out how the scanner of this device delivers, from everything that arrived around one trigger pull. With a
 * calibration code also what the keyboard layout made of it. Pure.
 *
 * @returns null when nothing in the events came at a scanner's speed
 */
export function diagnose(events: readonly WedgeEvent[]): ScannerDiagnosis | null {
  const found = slowEnough(events);
  if (found === null) return null;
  const { reading, pace } = found;
  const profile: ScannerProfile = {
    ...defaultScannerProfile,
    ...pace,
    pasteIntoFields: reading.path === 'paste' ? 'scan' : 'typing',
  };
  const comparison = compareCalibration(
    reading.path === 'keys' ? withDeadKeys(events, pace) : reading.received,
  );
  const about = {
    received: reading.received,
    path:
      events.some(({ kind }) => kind === 'altDigit') && isMostlyAltCodes(events) ? 'altCodes' : reading.path,
    end: reading.end,
    longestGapMs: longestGapMs(events),
    pace: pace === paces[0] ? 'usual' : 'slow',
  } as const;
  if (comparison === null) {
    const identifier = /^\][A-Za-z][0-9]/.test(reading.received) ? 'aim' : 'none';
    return { ...about, identifier, calibration: null, profile };
  }
  const { identifier, finding, mended } = judgeCalibration({ events, reading, comparison, profile });
  return { ...about, identifier, calibration: finding, profile: scannerProfileSchema.parse(mended) };
}

/** The pace at which the events are one scan, or nearly so. */
function slowEnough(
  events: readonly WedgeEvent[],
): { readonly reading: WedgeReading; readonly pace: (typeof paces)[number] } | null {
  const tries = paces.map((pace) => ({ pace, scans: replay(events, { ...bare, ...pace }) }));
  const whole = tries.at(-1)?.scans ?? [];
  const most = Math.max(0, ...whole.map(({ received }) => received.length));
  const longest = (scans: readonly WedgeReading[]) => scans.find(({ received }) => received.length >= most);
  for (const { pace, scans } of tries) {
    const reading = longest(scans);
    if (reading !== undefined && most > 0) return { reading, pace };
  }
  return null;
}

/** What was received, with a mark for each key that made no character. */
function withDeadKeys(events: readonly WedgeEvent[], pace: (typeof paces)[number]): string {
  const marked = events.map((event): WedgeEvent => {
    const { atMs, focus } = event;
    return event.kind === 'silent' ? { kind: 'character', character: nothingCame, atMs, focus } : event;
  });
  const lengths = replay(marked, { ...bare, ...pace }).map(({ received }) => received);
  return lengths.toSorted((a, b) => b.length - a.length)[0] ?? '';
}

function isMostlyAltCodes(events: readonly WedgeEvent[]): boolean {
  const count = (wanted: WedgeEvent['kind']) => events.filter(({ kind }) => kind === wanted).length;
  return count('altDigit') > 2 * count('character');
}

function longestGapMs(events: readonly WedgeEvent[]): number {
  const times = events
    .filter(({ kind }) => kind === 'character' || kind === 'insert')
    .map(({ atMs }) => atMs);
  return Math.round(Math.max(0, ...times.slice(1).map((atMs, index) => atMs - (times[index] ?? atMs))));
}
