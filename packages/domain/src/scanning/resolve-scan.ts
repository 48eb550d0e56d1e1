import { barcodeDocument, barcodeKey, skuDocument, type PackLevel, type Sku } from '../catalog/sku.ts';
import { handlingUnitDocument, type HandlingUnit } from '../handling-units/handling-unit.ts';
import type { View } from '../kernel/document.ts';
import { locationDocument, type Location } from '../layout/location.ts';
import { taughtMatches } from '../unknown-codes/alias.ts';
import { foreignCodeOf, type ForeignCode } from './foreign-code.ts';
import type { Scan, ScanCommand, ScanMeaning, TradeItemContent } from './scan.ts';

export interface ItemCandidate {
  readonly skuId: string;
  readonly sku: Sku;
  readonly level: PackLevel;
  /** Base units one scan stands for, the pack's factor times a count in the code; a count of 0 says nothing. */
  readonly units: number;
}

/** Goods as a code names them. */
export interface ItemContents {
  /** One, or several when a code stands for more than one SKU and the expectation does not decide. */
  readonly candidates: readonly [ItemCandidate, ...ItemCandidate[]];
  readonly lot: string | null;
  readonly expiry: string | null;
  readonly serial: string | null;
  /** AI 310n; absent when the code does not carry it. */
  readonly netWeightGrams?: number;
}

/** What a scan is in this warehouse: the same answer on every screen. */
export type ResolvedScan =
  | { readonly kind: 'command'; readonly command: ScanCommand }
  | { readonly kind: 'location'; readonly locationId: string; readonly location: Location }
  | { readonly kind: 'station'; readonly locationId: string; readonly location: Location }
  | { readonly kind: 'cartSlot'; readonly slot: number }
  | {
      readonly kind: 'handlingUnit';
      readonly lpn: string;
      readonly unit: HandlingUnit | null;
      /** What its label says is on it (AI 02 and 37); absent when it says nothing that is known here. */
      readonly contents?: ItemContents;
    }
  | { readonly kind: 'badge'; readonly badge: string }
  | { readonly kind: 'document'; readonly reference: string; readonly read: ForeignCode }
  | ({ readonly kind: 'item' } & ItemContents)
  | { readonly kind: 'tracking'; readonly number: string; readonly read: ForeignCode }
  | {
      readonly kind: 'unknown';
      readonly read: ForeignCode;
      /** A label that names no goods may still name their lot, expiry or serial. */
      readonly says?: Pick<ItemContents, 'lot' | 'expiry' | 'serial'>;
    };

/** What the step waits for; it decides between several SKUs of one bar code. */
export interface Expectation {
  readonly skuId: string | null;
}

/**
 * First meaning that this warehouse knows wins; the order is that of flows §0. What only looks like a parcel or a
 * document is believed after everything that is looked up, aliases too [UC7].
 */
export function resolveScan(view: View, scan: Scan, expected: Expectation): ResolvedScan {
  const read = foreignCodeOf(scan);
  for (const meaning of scan.meanings.toSorted((a, b) => byShape(a) - byShape(b))) {
    const resolved = resolveMeaning(view, meaning, { expected, read });
    if (resolved?.kind === 'handlingUnit') return { ...resolved, ...labelledWith(view, scan, resolved.lpn) };
    if (resolved) return resolved;
  }
  const [says] = scan.meanings.flatMap((meaning) =>
    meaning.kind === 'tradeItem' && meaning.content.gtin === null && saysMore(meaning.content)
      ? [{ lot: meaning.content.lot, expiry: meaning.content.expiry, serial: meaning.content.serial }]
      : [],
  );
  return { kind: 'unknown', read, ...(says ? { says } : {}) };
}

const saysMore = ({ lot, expiry, serial }: TradeItemContent): boolean =>
  lot !== null || expiry !== null || serial !== null;

/** What a logistic label says is in the unit it names [C5]. */
function labelledWith(view: View, scan: Scan, lpn: string): { readonly contents?: ItemContents } {
  for (const meaning of scan.meanings) {
    if (meaning.kind !== 'tradeItem' || meaning.content.sscc !== lpn || meaning.content.gtin === null)
      continue;
    const item = resolveItem(view, meaning.content.gtin, {
      content: meaning.content,
      expected: { skuId: null },
    });
    if (item?.kind === 'item') {
      const { kind: _kind, ...contents } = item;
      return { contents };
    }
  }
  return {};
}

const byShape = ({ kind }: ScanMeaning): 0 | 1 => (kind === 'tracking' || kind === 'document' ? 1 : 0);

const nothingRead: TradeItemContent = {
  gtin: null,
  lot: null,
  expiry: null,
  serial: null,
  count: null,
  sscc: null,
  elements: [],
};

function resolveMeaning(
  view: View,
  meaning: ScanMeaning,
  { expected, read }: { readonly expected: Expectation; readonly read: ForeignCode },
): ResolvedScan | null {
  switch (meaning.kind) {
    case 'command':
    case 'cartSlot':
    case 'badge':
      return meaning;
    case 'document':
    case 'tracking':
      return { ...meaning, read };
    case 'handlingUnit':
      return {
        kind: 'handlingUnit',
        lpn: meaning.lpn,
        unit: view.get(handlingUnitDocument, meaning.lpn) ?? null,
      };
    case 'location':
    case 'station':
      return resolveLocation(view, meaning.code);
    case 'tradeItem':
      return resolveTradeItem(view, meaning.content, expected);
    case 'text':
      return (
        resolveItem(view, meaning.code, { content: nothingRead, expected }) ??
        resolveLocation(view, meaning.code)
      );
  }
}

function resolveLocation(view: View, code: string): ResolvedScan | null {
  const location = view.get(locationDocument, code);
  if (!location) return null;
  return {
    kind: location.kind === 'station' || location.kind === 'staging' ? 'station' : 'location',
    locationId: code,
    location,
  };
}

function resolveTradeItem(view: View, content: TradeItemContent, expected: Expectation): ResolvedScan | null {
  if (content.sscc !== null) {
    return {
      kind: 'handlingUnit',
      lpn: content.sscc,
      unit: view.get(handlingUnitDocument, content.sscc) ?? null,
    };
  }
  return content.gtin === null ? null : resolveItem(view, content.gtin, { content, expected });
}

function resolveItem(
  view: View,
  code: string,
  { content, expected }: { content: TradeItemContent; expected: Expectation },
): ResolvedScan | null {
  const catalogue = view.get(barcodeDocument, barcodeKey(code))?.matches ?? [];
  // What is expected is in the master data nearly always; then nothing else has to be read.
  const matches = catalogue.some(({ skuId }) => skuId === expected.skuId)
    ? catalogue
    : [...catalogue, ...taughtMatches(view, code).filter((taught) => !isIn(catalogue, taught))];
  const skus = view.getMany(
    skuDocument,
    matches.map(({ skuId }) => skuId),
  );
  const all = matches.flatMap(({ skuId, level, factor }, i): ItemCandidate[] => {
    const sku = skus[i];
    return sku ? [{ skuId, sku, level, units: factor * (content.count || 1) }] : [];
  });
  const wanted = all.filter(({ skuId }) => skuId === expected.skuId);
  const [first, ...rest] = wanted.length > 0 ? wanted : all;
  if (!first) return null;
  return {
    kind: 'item',
    candidates: [first, ...rest],
    lot: content.lot,
    expiry: content.expiry,
    serial: content.serial,
    ...netWeightOf(content),
  };
}

/** AI 310n: kilograms with n decimals [C6]. */
function netWeightOf({ elements }: TradeItemContent): { readonly netWeightGrams?: number } {
  const weight = elements.find(([ai]) => /^310\d$/.test(ai));
  if (!weight) return {};
  const [ai, value] = weight;
  const netWeightGrams = Math.round((Number(value) * 1000) / 10 ** Number(ai[3]));
  return Number.isSafeInteger(netWeightGrams) ? { netWeightGrams } : {};
}

const isIn = (known: readonly { readonly skuId: string }[], { skuId }: { readonly skuId: string }): boolean =>
  known.some((match) => match.skuId === skuId);
