import { inboundReceived } from '../../../inbound/inbound-events.ts';
import { nothing, type BothWays } from '../../../kernel/both-ways.ts';
import type { DecideContext } from '../../../kernel/command.ts';
import type { View } from '../../../kernel/document.ts';
import type { DomainEvent } from '../../../kernel/event.ts';
import { balanceDocument, balanceKey, type StockStatus } from '../../../stock/balance.ts';
import { move, type Movement } from '../../../stock/ledger.ts';
import { movedBy } from '../../../stock/moved-by.ts';
import { inHandlingUnit, virtual, type Place } from '../../../stock/place.ts';
import { goodsCounted, serialsForgotten, serialsNoted } from '../events.ts';
import type { Bucket } from '../state.ts';
import type { IncomingGoods } from './judge-goods.ts';
import type { Load } from './load.ts';

interface Transfer {
  readonly goods: IncomingGoods;
  readonly from: Place;
  readonly to: Place;
  readonly fromStatus: StockStatus;
  readonly toStatus: StockStatus;
  readonly reason: Movement['reason'];
  readonly undone: Movement['reason'];
}

/** One movement per serial and one for the units without, and the same the other way. */
export function transfer(context: DecideContext, of: Transfer): BothWays {
  const { goods, from, to, fromStatus, toStatus, reason, undone } = of;
  const serials = [...new Set(goods.serials)].slice(0, goods.units);
  const rest = goods.units - serials.length;
  const parts = [
    ...serials.map((serial) => ({ serial, quantity: 1 })),
    ...(rest > 0 ? [{ serial: null, quantity: rest }] : []),
  ];
  const base = {
    skuId: goods.skuId,
    lot: goods.lot,
    expiry: goods.expiry,
    fromAllocated: 0,
    at: context.occurredAt,
    by: movedBy(context),
  };
  return {
    events: parts.map((part) => move({ ...base, ...part, from, to, fromStatus, toStatus, reason })),
    back: parts.map((part) =>
      move({
        ...base,
        ...part,
        from: to,
        to: from,
        fromStatus: toStatus,
        toStatus: fromStatus,
        reason: undone,
      }),
    ),
  };
}

/** Adds to the counters of load and document; `units` and `cartons` below zero take away. */
export function counted(
  { receiptId, receipt }: Load,
  of: {
    readonly skuId: string;
    readonly lpn: string | null;
    readonly bucket: Bucket;
    readonly units: number;
    readonly cartons: number;
    readonly netWeightGrams?: number;
  },
): BothWays {
  if (!receipt) return nothing;
  const { inboundId } = receipt;
  const isReceived = of.bucket === 'good' || of.bucket === 'damaged' || of.bucket === 'quarantine';
  const by = (sign: 1 | -1): readonly DomainEvent[] => [
    goodsCounted.create({
      receiptId,
      skuId: of.skuId,
      lpn: of.lpn,
      bucket: of.bucket,
      units: sign * of.units,
      cartons: sign * of.cartons,
      netWeightGrams: sign * (of.netWeightGrams ?? 0),
    }),
    ...(isReceived
      ? [inboundReceived.create({ inboundId, skuId: of.skuId, quantity: sign * of.units })]
      : []),
  ];
  return { events: by(1), back: by(-1) };
}

/** Units come off the truck onto a unit. */
export const intoUnit = (
  context: DecideContext,
  {
    goods,
    lpn,
    status,
  }: { readonly goods: IncomingGoods; readonly lpn: string; readonly status: StockStatus },
): BothWays =>
  transfer(context, {
    goods,
    from: virtual('supplier'),
    to: inHandlingUnit(lpn),
    fromStatus: 'available',
    toStatus: status,
    reason: 'receipt',
    undone: 'receipt_undone',
  });

/** Units that the book has on a unit are not there: they never came. */
export const outOfUnit = (
  context: DecideContext,
  {
    goods,
    lpn,
    status,
  }: { readonly goods: IncomingGoods; readonly lpn: string; readonly status: StockStatus },
): BothWays =>
  transfer(context, {
    goods,
    from: inHandlingUnit(lpn),
    to: virtual('supplier'),
    fromStatus: status,
    toStatus: 'available',
    reason: 'receipt_undone',
    undone: 'receipt_undone',
  });

export function noteSerials(
  { receiptId }: Load,
  { commandId }: DecideContext,
  {
    skuId,
    serials,
    lpn,
  }: { readonly skuId: string; readonly serials: readonly string[]; readonly lpn: string },
): BothWays {
  if (serials.length === 0) return nothing;
  const body = { receiptId, lpn, commandId, skuId, serials: [...new Set(serials)] };
  return { events: [serialsNoted.create(body)], back: [serialsForgotten.create(body)] };
}

const likeliest: readonly StockStatus[] = ['available', 'hold', 'expired', 'recalled', 'damaged', 'altered'];

/** Under which status the book has the goods on a unit; `otherwise` when it has fewer than asked under each. */
export function statusOnUnit(
  view: View,
  lpn: string,
  { goods, otherwise }: { readonly goods: IncomingGoods; readonly otherwise: StockStatus },
): StockStatus {
  const identity = { skuId: goods.skuId, lot: goods.lot, serial: goods.serials[0] ?? null };
  const needed = identity.serial === null ? goods.units : 1;
  const held = view.getMany(
    balanceDocument,
    likeliest.map((status) => balanceKey(inHandlingUnit(lpn), identity, status)),
  );
  return likeliest.find((_, i) => (held[i]?.quantity ?? 0) >= needed) ?? otherwise;
}
