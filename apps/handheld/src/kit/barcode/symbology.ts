/** Symbologies a code on the screen may have. */
export type Symbology = 'code128' | 'ean13';
