import { parseScan } from '@floorhand/gs1';

import { isMatrix, type CameraReading, type Symbology } from './camera-reading.ts';
import type { Point } from './frame.ts';
import { holds, mayTouch, placeOf } from './place.ts';
import type { ViewName } from './view.ts';

/** One code read in one look at one frame. */
export interface Vote {
  /** Outline and lines are those of the frame, whatever the scale of the view. */
  readonly reading: CameraReading;
  readonly frame: number;
  readonly view: ViewName;
}

/** `aim`: several codes in view and none of them aimed at. */
export type Verdict =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'accepted'; readonly reading: CameraReading }
  | { readonly kind: 'aim'; readonly readings: readonly CameraReading[] };

/** So many scan lines in one look agree by more than chance. */
const enoughLines = 4;
const enoughVotes = 2;
/** A reading that something contradicts needs so many times the lines of what contradicts it. */
const outweighs = 3;
/** What no look at this many frames has seen again is no longer there. */
const framesInView = 3;
/** How far around a code, as a share of the frame's shorter side, still counts as its place. */
const placeMargin = 0.08;

/** Short, or without a check digit, or with one that many misreads satisfy: never believed at first sight. */
const neverAtOnce: ReadonlySet<Symbology> = new Set(['EAN8', 'UPCE', 'ITF', 'Code39']);

interface Claim {
  readonly reading: CameraReading;
  readonly votes: number;
  /** The last frame it was read in. */
  readonly frame: number;
  readonly mostLines: number;
  readonly allLines: number;
  readonly place: ReturnType<typeof placeOf>;
}

/**
 * Says whether what was read may be believed. A right check digit is no proof: misreads have one.
 *
 * @param votes of the frames that count, in order
 * @param size of the frame; the aim is its centre
 */
export function judge(
  votes: readonly Vote[],
  size: { readonly width: number; readonly height: number },
): Verdict {
  const margin = Math.min(size.width, size.height) * placeMargin;
  const now = votes.at(-1)?.frame ?? 0;
  const claims = claimsOf(votes, margin).filter(({ frame }) => frame > now - framesInView);
  const believed = claims.filter((claim) => isBelieved(claim, claims));
  const centre: Point = { x: size.width / 2, y: size.height / 2 };
  const aimed = believed.filter(({ place }) => place !== null && holds(place, centre));
  const [only, another] = believed.length === 1 ? believed : aimed;
  if (believed.length === 0) return { kind: 'nothing' };
  if (only === undefined || another !== undefined)
    return { kind: 'aim', readings: believed.map(({ reading }) => reading) };
  return only.frame === now ? { kind: 'accepted', reading: only.reading } : { kind: 'nothing' };
}

function claimsOf(votes: readonly Vote[], margin: number): readonly Claim[] {
  const texts = new Set(votes.map(({ reading }) => reading.text));
  return [...texts].flatMap((text) => {
    const same = votes.filter(({ reading }) => reading.text === text);
    const latest = same.at(-1);
    if (latest === undefined) return [];
    const { reading, frame } = latest;
    const lines = same.map((vote) => vote.reading.lines);
    return [
      {
        reading,
        frame,
        // One view of one frame shows the same lines to every engine and at every threshold.
        votes: new Set(same.map((vote) => `${vote.frame} ${vote.view}`)).size,
        mostLines: Math.max(...lines),
        allLines: lines.reduce((sum, count) => sum + count, 0),
        place: placeOf(reading.outline, margin),
      },
    ];
  });
}

function isBelieved(claim: Claim, all: readonly Claim[]): boolean {
  if (isMatrix(claim.reading.symbology)) return true;
  const rivals = all.filter(
    (other) => other !== claim && !isMatrix(other.reading.symbology) && mayTouch(other.place, claim.place),
  );
  const isEnough =
    claim.votes >= enoughVotes || (!neverAtOnce.has(claim.reading.symbology) && isStrong(claim));
  return isEnough && rivals.every((rival) => isOutweighed(rival, claim));
}

function isStrong({ reading, mostLines }: Claim): boolean {
  return mostLines >= enoughLines || (reading.identifier === ']C1' && hasGs1Structure(reading));
}

function hasGs1Structure({ identifier, text }: CameraReading): boolean {
  return parseScan(`${identifier}${text}`, {}).ok;
}

function isOutweighed(rival: Claim, claim: Claim): boolean {
  return (
    claim.votes >= enoughVotes && claim.votes > rival.votes && claim.allLines >= outweighs * rival.allLines
  );
}
