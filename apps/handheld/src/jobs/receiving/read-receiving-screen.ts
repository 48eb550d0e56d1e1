import { skuDocument, type Sku } from '@floorhand/domain/catalog/sku';
import { inboundLineDocument } from '@floorhand/domain/inbound/inbound';
import { shortSkus } from '@floorhand/domain/jobs/needed-now';
import {
  figureOf,
  readSituation,
  type Figure,
  type Situation,
} from '@floorhand/domain/jobs/receiving/flow/situation';
import type { FlowMemory } from '@floorhand/domain/jobs/receiving/flow/outcome';
import {
  measurementDocument,
  receivingUnitDocument,
  sessionDocument,
  type ReceivingUnit,
} from '@floorhand/domain/jobs/receiving/state';
import { varianceOf, type Variance } from '@floorhand/domain/jobs/receiving/variance';
import { operatorDocument } from '@floorhand/domain/catalog/operator';
import type { Entry, View } from '@floorhand/domain/kernel/document';
import { siteDocument, siteKey } from '@floorhand/domain/layout/location';

/** Everything one receiving screen shows. */
export interface ReceivingScreen {
  readonly situation: Situation;
  /** One per SKU of the document, in its order. */
  readonly lines: readonly Figure[];
  /** SKUs of it that somebody waits for. */
  readonly needed: ReadonlySet<string>;
  readonly units: readonly Entry<ReceivingUnit>[];
  readonly variance: readonly Variance[];
  readonly skus: ReadonlyMap<string, Sku>;
  /** Names of the others who tally this load. */
  readonly others: readonly string[];
  readonly isMeasured: boolean;
  readonly practice: boolean;
}

/** More lines than a screen shows are read when they are asked for. */
const mostLines = 200;

/** Reads a load for its screen; null when this device does not hold it. */
export function readReceivingScreen(
  view: View,
  at: { readonly receiptId: string; readonly deviceId: string; readonly operatorId: string },
  memory: FlowMemory,
): ReceivingScreen | null {
  const situation = readSituation(view, at, memory);
  if (!situation) return null;
  const { receiptId } = at;
  const { receipt, step, figure, current } = situation;
  const isClosing = step === 'ended' || step === 'awaiting' || step === 'closed';
  const variance = isClosing ? varianceOf(view, receiptId) : [];
  const ordered = view
    .list(inboundLineDocument, 'inboundId', receipt.inboundId)
    .toSorted((a, b) => a.body.line - b.body.line)
    .slice(0, mostLines);
  const lines = ordered.map(({ body }) => figureOf(view, { receiptId, receipt }, body.skuId));
  const short = shortSkus(
    view,
    lines.map(({ skuId }) => skuId),
  );
  const marked = lines.filter(({ line }) => line?.neededNow).map(({ skuId }) => skuId);
  const skuIds = [
    ...variance.map(({ skuId }) => skuId),
    ...(current?.contents.map(({ skuId }) => skuId) ?? []),
    ...(current?.named?.contents.map(({ skuId }) => skuId) ?? []),
  ];
  const names = view
    .list(sessionDocument, 'receiptId', receiptId)
    .map(({ body }) => body.operatorId)
    .filter((operatorId) => operatorId !== at.operatorId);
  return {
    situation,
    lines,
    needed: new Set([...short, ...marked]),
    units: view.list(receivingUnitDocument, 'receiptId', receiptId),
    variance,
    skus: skusOf(view, skuIds),
    others: [...new Set(names)].map((id) => view.get(operatorDocument, id)?.name ?? id),
    isMeasured:
      !figure ||
      (figure.sku?.weightGrams ?? null) !== null ||
      view.get(measurementDocument, figure.skuId) !== undefined,
    practice: view.get(siteDocument, siteKey)?.practice ?? false,
  };
}

function skusOf(view: View, skuIds: readonly string[]): ReadonlyMap<string, Sku> {
  const wanted = [...new Set(skuIds)];
  const found = view.getMany(skuDocument, wanted);
  return new Map(
    wanted.flatMap((skuId, i) => {
      const sku = found[i];
      return sku ? [[skuId, sku] as const] : [];
    }),
  );
}
