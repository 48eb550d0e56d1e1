/** What lies over the step. */
export type OpenSheet = null | 'more' | 'practice' | 'damaged' | 'unknown';
