/** The sheet over a load; a scan closes it. */
export type OpenSheet = 'more' | 'damage' | 'layers' | 'measure' | 'label' | 'unknown' | 'practice' | null;
