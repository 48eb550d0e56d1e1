/** Outline that goes with a tote's letter, so that a tote is never told by colour or letter alone. */
export type ToteShape = 'circle' | 'square' | 'triangle' | 'diamond' | 'hexagon' | 'shield';

export interface ToteMark {
  /** Place on the cart, from 1. */
  readonly number: number;
  /** A to L. */
  readonly letter: string;
  readonly shape: ToteShape;
  /** The second six places repeat the shapes filled. */
  readonly solid: boolean;
}

const shapes: readonly ToteShape[] = ['circle', 'square', 'triangle', 'diamond', 'hexagon', 'shield'];
const letters = 'ABCDEFGHIJKL';

/** Most places a cart may have: twelve letters, six shapes twice. */
export const mostTotes = letters.length;

/**
 * Mark of a place on the cart.
 * @param index 0 to 11
 * @throws RangeError outside of it
 */
export function toteMark(index: number): ToteMark {
  const letter = letters[index];
  const shape = shapes[index % shapes.length];
  if (letter === undefined || shape === undefined)
    throw new RangeError(`a cart has ${mostTotes} places, not ${index}`);
  return { number: index + 1, letter, shape, solid: index >= shapes.length };
}
