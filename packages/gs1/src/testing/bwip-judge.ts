import bwip from 'bwip-js/generic';

/** Not the export named `raw`: that one is the symbology of this name. */
const encoder: Pick<typeof bwip, 'raw'> = bwip;

/**
 * Whether the encoders of bwip-js (a port of BWIPP) would print it. Their validator was written apart from the
 * GS1 Barcode Syntax Engine, so it is a second opinion on our judgment for printing.
 */
function isPrintedByBwip(symbology: string, text: string): boolean {
  try {
    encoder.raw({ bcid: symbology, text });
    return true;
  } catch (error) {
    // A refusal of BWIPP has a name; anything else is a fault of the test.
    if (error instanceof Error && error.message.startsWith('bwipp.')) return false;
    throw error;
  }
}

export const isBracketedFitForBwip = (text: string): boolean => isPrintedByBwip('gs1datamatrix', text);

export const isLinkFitForBwip = (uri: string): boolean => isPrintedByBwip('gs1dldatamatrix', uri);

const RETAIL: Readonly<Record<number, string>> = { 8: 'ean8', 12: 'upca', 13: 'ean13', 14: 'itf14' };

/** Digits of a GTIN of any length. */
export const isGtinFitForBwip = (text: string): boolean =>
  isPrintedByBwip(RETAIL[text.length] ?? 'ean13', text);

/**
 * Where bwip-js 4.11.4 is known to judge otherwise; everything else has to agree. `problem` is ours with the
 * input, `text` the input in brackets or as a link.
 */
export function hasKnownBwipDifference(text: string, problem: string | null): boolean {
  return (
    // It does not ask for the digits of a company prefix in front of a key with letters.
    problem?.startsWith('company_prefix') === true ||
    // It does not know that a signed key needs its serial component.
    problem?.startsWith('serial_required_for_signature') === true ||
    // Its table is from before made-to-order GTINs (03) became partners of other identifiers,
    text.includes('(03)') ||
    // and its list of currencies from before ZWG, 924.
    /\(39[13][0-9]\)924/.test(text) ||
    // Its brackets have no way to write one inside a value.
    text.includes('\\(')
  );
}
