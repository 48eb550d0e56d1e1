import { describeGtin, expandUpcE, type Gs1Scan, parseScan, type Gs1ProblemCode } from '@floorhand/gs1';
import type { ScanDoubt, TradeItemContent } from '@floorhand/domain/scanning/scan';

import type { ReceivedCode } from './received-code.ts';

/** What the GS1 rules make of a code. */
export interface TradeItemReading {
  /** In the order of trial: eight digits may be an EAN-8 and a UPC-E, each with a right check digit. */
  readonly contents: readonly TradeItemContent[];
  readonly doubts: readonly ScanDoubt[];
  /** GTIN digits with a wrong check digit: believe anything else first. */
  readonly isMisread: boolean;
}

const nothing: TradeItemReading = { contents: [], doubts: [], isMisread: false };

/** A link that says nothing in GS1 is somebody's web address, not a damaged Digital Link. */
const foreignLink = new Set<Gs1ProblemCode>([
  'link_no_key',
  'link_scheme',
  'link_characters',
  'link_domain_missing',
  'link_domain_characters',
]);

const gtinDigits = /^(?:[0-9]{8}|[0-9]{12,14})$/;

function contentOfGtin(gtin: string): TradeItemContent {
  const empty = { lot: null, expiry: null, serial: null, count: null, sscc: null };
  return { gtin, ...empty, elements: [['01', gtin]] };
}

function contentOf(scan: Gs1Scan): TradeItemContent {
  return {
    gtin: scan.gtin ?? null,
    lot: scan.lot ?? null,
    // Food carries "best before" where other goods carry an expiry; stock rotates by either.
    expiry: scan.expiry ?? scan.bestBefore ?? null,
    serial: scan.serial ?? null,
    count: scan.count ?? null,
    sscc: scan.sscc ?? null,
    elements: scan.elements.map(({ ai, value }) => [ai, value] as const),
  };
}

function padToGtin(digits: string): string {
  return describeGtin(digits.padStart(14, '0')).gtin14;
}

/**
 * UPC-E digits the reader did not expand. Under `]E0` six to eight digits can be nothing else; unmarked, eight
 * digits with a right check digit may be. `]E4` says EAN-8 and forbids it.
 */
function readUpcE({ data, identifier }: ReceivedCode): string | null {
  const isPossible =
    identifier === ']E0' ? /^[0-9]{6,8}$/.test(data) : identifier === null && /^[01][0-9]{7}$/.test(data);
  if (!isPossible) return null;
  const expanded = expandUpcE(data);
  return expanded.ok ? padToGtin(expanded.upcA) : null;
}

function readFailure(code: Gs1ProblemCode, { data }: ReceivedCode): TradeItemReading {
  if (code === 'not_gs1' || foreignLink.has(code)) return nothing;
  if (code === 'gtin_length' || code === 'gtin_not_numeric') return nothing;
  if (code === 'check_digit') return { ...nothing, doubts: ['gs1_invalid', 'check_digit_wrong'] };
  if (code !== 'gtin_check_digit') return { ...nothing, doubts: ['gs1_invalid'] };
  const contents = gtinDigits.test(data) ? [contentOfGtin(padToGtin(data))] : [];
  return { contents, doubts: ['check_digit_wrong'], isMisread: true };
}

/** Reads GS1 element strings, Digital Links and the forms of a GTIN. */
export function readTradeItems(code: ReceivedCode, currentYear: number): TradeItemReading {
  // ISO 15434 messages use the same separator and are not GS1.
  if (code.data.startsWith('[)>')) return nothing;

  const upcE = readUpcE(code);
  const fromUpcE = upcE === null ? [] : [contentOfGtin(upcE)];
  if (upcE !== null && code.identifier === ']E0') return { ...nothing, contents: fromUpcE };

  const scan = parseScan((code.identifier ?? '') + code.data, { currentYear });
  if (!scan.ok) {
    return upcE === null ? readFailure(scan.problem.code, code) : { ...nothing, contents: fromUpcE };
  }
  const content = contentOf(scan);
  const isSwallowing = scan.warnings.some((warning) => warning.code === 'separator_perhaps_missing');
  return {
    // A leading zero is kept for a shop's own numbers in EAN-8 and is the usual number system in UPC-E.
    contents: code.data.startsWith('0') ? [...fromUpcE, content] : [content, ...fromUpcE],
    doubts: isSwallowing ? ['separator_perhaps_missing'] : [],
    isMisread: false,
  };
}
