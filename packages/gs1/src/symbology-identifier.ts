/** One of the bar codes GS1 uses, and what its identifier promises about the characters after it. */
export type SymbologyIdentifier = {
  /** As transmitted: `]C1`. */
  readonly identifier: string;
} & (
  | {
      /** `elementString`: FNC1 stands in first position. `plain`: anything, perhaps a Digital Link. */
      readonly content: 'elementString' | 'plain';
    }
  | {
      /** A bare GTIN of this many digits. */
      readonly content: 'gtin';
      readonly digits: number;
    }
);

/** The AIM symbology identifiers of the GS1 carriers (ISO/IEC 15424; GS1 General Specifications, 5.1.3). */
const CARRIERS: readonly SymbologyIdentifier[] = [
  { identifier: ']C1', content: 'elementString' },
  { identifier: ']e0', content: 'elementString' },
  { identifier: ']d2', content: 'elementString' },
  { identifier: ']Q3', content: 'elementString' },
  { identifier: ']J1', content: 'elementString' },
  { identifier: ']E0', content: 'gtin', digits: 13 },
  { identifier: ']E4', content: 'gtin', digits: 8 },
  { identifier: ']d1', content: 'plain' },
  { identifier: ']Q1', content: 'plain' },
  { identifier: ']J0', content: 'plain' },
];

const BY_IDENTIFIER = new Map(CARRIERS.map((carrier) => [carrier.identifier, carrier]));

/** The GS1 carrier of an identifier such as `]C1`; `undefined` for other symbologies. */
export const findCarrier = (identifier: string): SymbologyIdentifier | undefined =>
  BY_IDENTIFIER.get(identifier);

/** Cuts the symbology identifier off what a reader sent. Any symbology, GS1 or not. */
export function splitSymbologyIdentifier(text: string): {
  readonly identifier: string | null;
  readonly data: string;
} {
  const [identifier] = /^\][A-Za-z][0-9A-Za-z]/.exec(text) ?? [];
  return identifier === undefined
    ? { identifier: null, data: text }
    : { identifier, data: text.slice(identifier.length) };
}
