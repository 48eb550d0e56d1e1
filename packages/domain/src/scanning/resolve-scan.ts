import { barcodeDocument, barcodeKey, skuDocument, type PackLevel, type Sku } from '../catalog/sku.ts';
import { handlingUnitDocument, type HandlingUnit } from '../handling-units/handling-unit.ts';
import type { View } from '../kernel/document.ts';
import { locationDocument, type Location } from '../layout/location.ts';
import type { Scan, ScanCommand, ScanMeaning, TradeItemContent } from './scan.ts';

export interface ItemCandidate {
  readonly skuId: string;
  readonly sku: Sku;
  readonly level: PackLevel;
  /** Base units one scan stands for, the pack's factor times a count in the code; a count of 0 says nothing. */
  readonly units: number;
}

/** What a scan is in this warehouse: the same answer on every screen. */
export type ResolvedScan =
  | { readonly kind: 'command'; readonly command: ScanCommand }
  | { readonly kind: 'location'; readonly locationId: string; readonly location: Location }
  | { readonly kind: 'station'; readonly locationId: string; readonly location: Location }
  | { readonly kind: 'cartSlot'; readonly slot: number }
  | { readonly kind: 'handlingUnit'; readonly lpn: string; readonly unit: HandlingUnit | null }
  | { readonly kind: 'badge'; readonly badge: string }
  | { readonly kind: 'document'; readonly reference: string }
  | {
      readonly kind: 'item';
      /** One, or several when a code stands for more than one SKU and the expectation does not decide. */
      readonly candidates: readonly [ItemCandidate, ...ItemCandidate[]];
      readonly lot: string | null;
      readonly expiry: string | null;
      readonly serial: string | null;
    }
  | { readonly kind: 'tracking'; readonly number: string }
  | { readonly kind: 'unknown'; readonly text: string };

/** What the step waits for; it decides between several SKUs of one bar code. */
export interface Expectation {
  readonly skuId: string | null;
}

/** First meaning that this warehouse knows wins; the order is that of flows §0. */
export function resolveScan(view: View, scan: Scan, expected: Expectation): ResolvedScan {
  for (const meaning of scan.meanings) {
    const resolved = resolveMeaning(view, meaning, expected);
    if (resolved) return resolved;
  }
  return { kind: 'unknown', text: scan.text };
}

const nothingRead: TradeItemContent = {
  gtin: null,
  lot: null,
  expiry: null,
  serial: null,
  count: null,
  sscc: null,
  elements: [],
};

function resolveMeaning(view: View, meaning: ScanMeaning, expected: Expectation): ResolvedScan | null {
  switch (meaning.kind) {
    case 'command':
    case 'cartSlot':
    case 'badge':
    case 'document':
    case 'tracking':
      return meaning;
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
  const matches = view.get(barcodeDocument, barcodeKey(code))?.matches ?? [];
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
  };
}
