import { isHazardUnknown, temperatureRange } from '../../../catalog/arrival-checks.ts';
import { brandDocument, type Brand } from '../../../catalog/brand.ts';
import { skuDocument, type Sku } from '../../../catalog/sku.ts';
import {
  inboundDocument,
  inboundLineDocument,
  inboundLineKey,
  inboundUnitDocument,
  type Inbound,
  type InboundLine,
  type InboundUnit,
} from '../../../inbound/inbound.ts';
import type { View } from '../../../kernel/document.ts';
import type { Balance } from '../../../stock/balance.ts';
import { contentsOf } from '../../waiting-unit.ts';
import {
  newSession,
  receiptDocument,
  receiptLineDocument,
  receiptLineKey,
  receivedOf,
  receivingUnitDocument,
  sessionDocument,
  sessionKey,
  type Receipt,
  type ReceiptLine,
  type ReceivingUnit,
  type Session,
} from '../state.ts';
import { nothingPending, type FlowMemory } from './outcome.ts';

export type ReceiveStep =
  | 'unit'
  | 'declared'
  | 'item'
  | 'details'
  | 'choice'
  | 'aside'
  | 'sample'
  | 'paused'
  | 'ended'
  | 'recount'
  | 'awaiting'
  | 'closed';

/** One SKU of the load as its figure shows it. */
export interface Figure {
  readonly skuId: string;
  readonly sku: Sku | null;
  readonly line: InboundLine | null;
  readonly came: ReceiptLine | null;
  /** Still to come when this load began, in base units. */
  readonly expected: number;
  /** Counted in this load towards it. */
  readonly received: number;
  /** Units of a full carton; 1 when the SKU has no case. */
  readonly perCarton: number;
}

/** The unit goods are put on now, with what the book has on it. */
export interface CurrentUnit {
  readonly lpn: string;
  readonly unit: ReceivingUnit;
  readonly contents: readonly Balance[];
  readonly named: InboundUnit | null;
  /** What its document names has to be measured, or nobody knows how dangerous it is: never taken unseen. */
  readonly isLookedAt: boolean;
}

/** Everything a receiving screen shows, derived from documents and the screen's memory alone. */
export interface Situation {
  readonly receiptId: string;
  readonly receipt: Receipt;
  readonly inbound: Inbound | null;
  readonly brand: Brand | null;
  readonly session: Session;
  readonly step: ReceiveStep;
  readonly current: CurrentUnit | null;
  /** What was counted last on this device. */
  readonly figure: Figure | null;
}

/** Reads a load as one device sees it now; null when it does not hold it. */
export function readSituation(
  view: View,
  at: { readonly receiptId: string; readonly deviceId: string; readonly operatorId: string },
  memory: FlowMemory = nothingPending,
): Situation | null {
  const { receiptId, deviceId, operatorId } = at;
  const receipt = view.get(receiptDocument, receiptId);
  if (!receipt) return null;
  const session =
    view.get(sessionDocument, sessionKey(receiptId, deviceId)) ?? newSession(receiptId, operatorId);
  const current = session.lpn === null ? null : readUnit(view, receiptId, session.lpn);
  const skuId = memory.pending?.skuId ?? session.line?.skuId ?? null;
  return {
    receiptId,
    receipt,
    inbound: view.get(inboundDocument, receipt.inboundId) ?? null,
    brand: view.get(brandDocument, receipt.brand) ?? null,
    session,
    current,
    step: stepOf(receipt, { session, current, memory }),
    figure: skuId === null ? null : figureOf(view, { receiptId, receipt }, skuId),
  };
}

function readUnit(view: View, receiptId: string, lpn: string): CurrentUnit | null {
  const unit = view.get(receivingUnitDocument, lpn);
  if (unit?.receiptId !== receiptId || unit.state === 'closed') return null;
  const named = view.get(inboundUnitDocument, lpn) ?? null;
  const skuIds = unit.declared === 'pending' ? (named?.contents.map(({ skuId }) => skuId) ?? []) : [];
  const isLookedAt = view
    .getMany(skuDocument, skuIds)
    .some((sku) => temperatureRange(sku?.storage) !== null || isHazardUnknown(sku?.storage));
  return { lpn, unit, contents: contentsOf(view, lpn), named, isLookedAt };
}

function stepOf(
  receipt: Receipt,
  { session, current, memory }: { session: Session; current: CurrentUnit | null; memory: FlowMemory },
): ReceiveStep {
  if (receipt.status === 'ended' && memory.recount) return 'recount';
  if (receipt.status !== 'open') return receipt.status;
  if (session.pausedAt !== null) return 'paused';
  if (memory.pending) {
    if (memory.pending.missing.length > 0) return 'details';
    return memory.pending.aside === null ? 'choice' : 'aside';
  }
  if (!current) return 'unit';
  if (session.sample) return 'sample';
  return current.unit.declared === 'pending' ? 'declared' : 'item';
}

/** Units of a full carton of an SKU; 1 when it has no case. */
export const perCartonOf = (sku: Sku | null | undefined): number =>
  sku?.packs.find(({ level }) => level === 'case')?.factor ?? 1;

export function figureOf(
  view: View,
  { receiptId, receipt }: { readonly receiptId: string; readonly receipt: Receipt },
  skuId: string,
): Figure {
  const line = view.get(inboundLineDocument, inboundLineKey(receipt.inboundId, skuId)) ?? null;
  const came = view.get(receiptLineDocument, receiptLineKey(receiptId, skuId)) ?? null;
  const sku = view.get(skuDocument, skuId) ?? null;
  const received = came ? receivedOf(came) : 0;
  const before = (line?.received ?? 0) - received;
  return {
    skuId,
    sku,
    line,
    came,
    expected: Math.max(0, (line?.ordered ?? 0) - before),
    received,
    perCarton: perCartonOf(sku),
  };
}
