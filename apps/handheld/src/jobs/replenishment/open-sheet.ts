/** What lies over the step. */
export type OpenSheet = 'more' | 'short' | 'full' | 'unknown' | 'practice' | null;
