import type { Threshold } from './camera-reading.ts';
import type { ViewName } from './view.ts';

/** One look at a frame by one engine. */
export interface Pass {
  readonly view: ViewName;
  readonly threshold: Threshold;
  readonly engine: 'first' | 'second';
}

const look = (view: ViewName, threshold: Threshold = 'local'): Pass => ({ view, threshold, engine: 'first' });

/** A second opinion costs about as much as a first look; this often it finds what the first engine never does. */
const secondOpinionEvery = 5;

const inTurn: readonly Pass[] = [look('turned22'), look('turned45'), look('turned67'), look('even')];

/**
 * The looks at one frame of a running camera, until one of them succeeds: all of it, the middle enlarged, and one
 * that changes from frame to frame, because tilted and glossy codes are rare and the next frame is near.
 *
 * @param frame its number since the camera opened
 */
export function livePasses(frame: number): readonly Pass[] {
  const turn = inTurn[frame % inTurn.length];
  return [
    look('whole'),
    look('centre2'),
    ...(turn === undefined ? [] : [turn]),
    ...(frame % secondOpinionEvery === secondOpinionEvery - 1 ? [secondOpinion] : []),
  ];
}

const secondOpinion: Pass = { view: 'whole', threshold: 'local', engine: 'second' };

/** A photo comes once, so it gets every look. Those that cost little or read much come first. */
export const photoPasses: readonly Pass[] = [
  look('whole'),
  look('centre15'),
  look('half'),
  look('soft'),
  look('whole', 'fixed'),
  look('centre2', 'global'),
  look('even'),
  look('evenCentre'),
  look('turned22'),
  look('turned45'),
  look('turned67'),
  look('centre3'),
  secondOpinion,
];
