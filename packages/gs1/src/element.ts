/** One data element: an application identifier and its value. */
export interface Gs1Element {
  readonly ai: string;
  readonly value: string;
}

/** FNC1 as a reader transmits it between elements: the ASCII group separator. */
export const GS = '\u001d';

/** What one carrier may hold at most; the official engine has the same limits. */
export const MAX_DATA_LENGTH = 8191;
export const MAX_ELEMENTS = 64;
