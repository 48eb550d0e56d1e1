/** Somebody may bring goods from here to there. */
export interface SuggestedMove {
  readonly from: string;
  readonly to: string;
  readonly units: number;
  /** What lies there now and would come back in exchange; null: the place is empty. */
  readonly swapWith: string | null;
}

interface LineBase {
  readonly skuId: string;
  /** Where it lies: of several bins the one that matters. */
  readonly locationId: string;
  readonly units: number;
  readonly picks: number;
  readonly move: SuggestedMove | null;
}

/** [SL2] Seconds of walking and reaching in the window that the best place would save. */
export interface FarLine extends LineBase {
  readonly kind: 'far';
  readonly walkMm: number;
  readonly savedSeconds: number;
}
/** [SL3] */
export interface DeadLine extends LineBase {
  readonly kind: 'dead';
  /** Days since the oldest of it came. */
  readonly days: number;
  readonly bins: number;
}
/** [SL4] */
export interface OverLine extends LineBase {
  readonly kind: 'over';
  readonly weeks: number;
  readonly surplus: number;
}
/** [SL5] The SKU that takes most of the room. */
export interface OverfullLine extends LineBase {
  readonly kind: 'overfull';
  readonly percent: number;
}
export type SlottingLine = FarLine | DeadLine | OverLine | OverfullLine;

/** [SL5] */
export interface EmptyFace {
  readonly locationId: string;
  readonly walkMm: number;
}

/** All there is to a section, and its first lines. */
export interface Section<T> {
  readonly count: number;
  readonly lines: readonly T[];
}

export const sectionOf = <T>(lines: readonly T[], most: number): Section<T> => ({
  count: lines.length,
  lines: lines.slice(0, most),
});
