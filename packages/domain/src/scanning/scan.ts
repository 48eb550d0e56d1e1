/**
 * What a trigger pull says, before anything is looked up. `packages/scan` produces it from characters;
 * `resolve-scan.ts` turns it into things this warehouse knows.
 */

/** How the characters reached us. Manual entry is kept apart because it asks for a second proof. */
export type ScanSource = 'wedge' | 'camera' | 'typed' | 'screen';

export type ScanCommand = 'PROBLEM' | 'UNDO' | 'NEXT' | 'LOGOUT';

/** What a GS1 string or a GTIN bar code carries, already checked for format. */
export interface TradeItemContent {
  /** 14 digits, zero padded. */
  readonly gtin: string | null;
  readonly lot: string | null;
  /** ISO date, `2027-09-30`. */
  readonly expiry: string | null;
  readonly serial: string | null;
  /** AI 30 or 37, in units of the GTIN. */
  readonly count: number | null;
  /** 18 digits. */
  readonly sscc: string | null;
  /** Every application identifier read, used or not. */
  readonly elements: readonly (readonly [ai: string, value: string])[];
}

/** One thing the characters may mean. A scan carries its meanings in the order they are to be tried. */
export type ScanMeaning =
  | { readonly kind: 'command'; readonly command: ScanCommand }
  | { readonly kind: 'location'; readonly code: string }
  | { readonly kind: 'cartSlot'; readonly slot: number }
  | { readonly kind: 'handlingUnit'; readonly lpn: string }
  | { readonly kind: 'station'; readonly code: string }
  | { readonly kind: 'badge'; readonly badge: string }
  | { readonly kind: 'document'; readonly reference: string }
  | { readonly kind: 'tradeItem'; readonly content: TradeItemContent }
  | { readonly kind: 'tracking'; readonly number: string }
  /** Characters of no known shape: perhaps an alias of a SKU, perhaps foreign. */
  | { readonly kind: 'text'; readonly code: string };

/** Why a scan, although understood, should be looked at twice. */
export type ScanDoubt =
  | 'check_digit_wrong'
  | 'separator_perhaps_missing'
  | 'gs1_invalid'
  | 'too_long'
  | 'control_characters_removed'
  | 'letter_case_changed';

export interface Scan {
  /** Exactly what arrived, cut at 512 characters. */
  readonly raw: string;
  /** What people are shown: trimmed, without symbology prefix and control characters. */
  readonly text: string;
  readonly source: ScanSource;
  /** AIM identifier such as `]C1`, when the reader sent one. */
  readonly symbologyIdentifier: string | null;
  readonly meanings: readonly [ScanMeaning, ...ScanMeaning[]];
  readonly doubts: readonly ScanDoubt[];
}
