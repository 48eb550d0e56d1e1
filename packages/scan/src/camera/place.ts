import type { Point } from './frame.ts';

/** The upright box around a code. */
export interface Place {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/**
 * The box around an outline, grown on all sides: engines outline a linear code by the few lines they read.
 * Null when the engine gave no outline.
 */
export function placeOf(outline: readonly Point[], margin: number): Place | null {
  if (outline.length === 0) return null;
  const across = outline.map(({ x }) => x);
  const down = outline.map(({ y }) => y);
  return {
    left: Math.min(...across) - margin,
    top: Math.min(...down) - margin,
    right: Math.max(...across) + margin,
    bottom: Math.max(...down) + margin,
  };
}

export const holds = ({ left, top, right, bottom }: Place, { x, y }: Point): boolean =>
  left <= x && x <= right && top <= y && y <= bottom;

/** What has no known place may be anywhere. */
export function mayTouch(one: Place | null, other: Place | null): boolean {
  if (one === null || other === null) return true;
  return (
    one.left <= other.right && other.left <= one.right && one.top <= other.bottom && other.top <= one.bottom
  );
}
