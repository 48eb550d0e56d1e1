import type { TradeItemContent } from '@floorhand/domain/scanning/scan';

import type { CodeScheme } from './code-scheme.ts';
import { matchScheme } from './own-codes.ts';

/** Elements that carriers number parcels with: SSCC and company-internal numbers. */
const parcelAi = /^(?:00|9[0-9])$/;

/** The characters that may be a parcel number; null when GS1 says they are about goods. */
function writtenNumber(upperText: string, elements: TradeItemContent['elements']): string | null {
  const [first, ...others] = elements.filter(([ai]) => ai !== '420' && ai !== '421');
  if (first === undefined || (first[0] === '01' && others.length === 0)) return upperText;
  return others.length === 0 && parcelAi.test(first[0]) ? first.join('') : null;
}

/**
 * A parcel number as the carrier's tracking page wants it. In GS1 symbols it is an element whose identifier is
 * written as part of the number, perhaps behind the receiver's postal code (420, 421).
 */
export function readParcelNumber(
  upperText: string,
  content: TradeItemContent | undefined,
  scheme: CodeScheme,
): string | null {
  const written = writtenNumber(upperText, content?.elements ?? []);
  return written === null ? null : matchScheme(written, scheme, 'tracking');
}
