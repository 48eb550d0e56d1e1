import { z } from 'zod';
import { nothing, together } from '../../../kernel/both-ways.ts';
import { skuDocument } from '../../../catalog/sku.ts';
import { defineCommand, type DecideContext } from '../../../kernel/command.ts';
import type { View } from '../../../kernel/document.ts';
import type { DomainEvent } from '../../../kernel/event.ts';
import { entrySchema } from '../../../entries/entry.ts';
import { noteEntry } from '../../../entries/entry-tally.ts';
import { ok } from '../../../kernel/result.ts';
import { receivingUnitDocument, type Session } from '../state.ts';
import { brokenExpectations } from './broken-expectations.ts';
import { onUnitFields } from './goods-fields.ts';
import { counted, intoUnit, noteSerials } from './goods.ts';
import { judgeGoods } from './judge-goods.ts';
import { inSession, loadOf, tell, type Load } from './load.ts';
import { unitTaken } from './open-unit.ts';
import { withUndo } from './undo-kept.ts';

export const tallySchema = z.strictObject({
  ...onUnitFields,
  /** From AI 310n, for goods sold by weight. */
  netWeightGrams: z.int().min(0).max(100_000_000).nullable(),
  /** scan: one carton or unit was read; repeat: +5 and +10; layers: layer x per layer; typed: a number. */
  how: z.enum(['scan', 'repeat', 'layers', 'typed', 'repeat_last']),
  entry: entrySchema,
});
export type Tally = z.infer<typeof tallySchema>;

export const isSameGoods = (
  a: Pick<Tally, 'skuId' | 'lot' | 'expiry'>,
  b: Pick<Tally, 'skuId' | 'lot' | 'expiry'>,
): boolean => a.skuId === b.skuId && a.lot === b.lot && a.expiry === b.expiry;

/** What the device remembers after a carton: how many equal ones it saw, and whether the next one is opened. */
function sessionAfter(
  body: Tally,
  { session, inbound }: Load,
  at: string,
): Partial<Omit<Session, 'receiptId' | 'operatorId' | 'undo'>> {
  const { skuId, lot, expiry } = body;
  const perCarton = Math.floor(body.units / Math.max(1, body.cartons));
  const line = { skuId, lot, expiry, units: perCarton };
  const measured = body.deciCelsius === undefined ? {} : { deciCelsius: body.deciCelsius };
  const isSame = session.line !== null && isSameGoods(session.line, body) && session.line.units === perCarton;
  const streak = isSame ? session.streak : 0;
  const cartons = session.sinceSample + body.cartons;
  const every = inbound?.sampleEvery ?? null;
  const isDue = every !== null && body.cartons > 0 && cartons >= every;
  return {
    lpn: body.lpn,
    line: { ...line, ...measured },
    last: { at, lpn: body.lpn, units: body.units },
    streak: body.how === 'scan' ? streak + 1 : streak,
    sinceSample: isDue ? 0 : cartons,
    sample: isDue ? line : session.sample,
  };
}

/**
 * Goods come off the truck onto a unit [RC5] [RC6] [RC9]. Always applied: the goods have moved.
 * Raises: counted_twice, over_receipt, not_on_document, unsellable_received, data_missing, serial_twice, receipt_closed,
 * unit_not_open, reference_unknown. Idempotent by: command id. Offline: judged on the device; what two devices
 * counted apart adds up on the server, which alone sees that it became too much.
 */
export const tally = defineCommand({
  type: 'receiving.tally',
  version: 1,
  kind: 'fact',
  judgedBy: 'device',
  roles: ['receiver', 'supervisor'],
  schema: tallySchema,
  decide: (body, view, context) => {
    const load = loadOf(view, body.receiptId, context);
    const goods = serialsThatCount(body, view);
    const { lpn, skuId, units, cartons } = goods;
    const unit = view.get(receivingUnitDocument, lpn);
    // A unit for bad goods stays one, whichever load it is of.
    const purpose = unit?.purpose ?? 'good';
    const inboundId = load.receipt?.inboundId ?? null;
    const today = context.occurredAt.slice(0, 10);
    const judged = judgeGoods(view, goods, { purpose, inboundId, inbound: load.inbound, today });
    const moved = together([
      unit === undefined && load.receipt ? unitTaken(view, load, { lpn, purpose: 'good' }) : nothing,
      intoUnit(context, { goods, lpn, status: judged.status }),
      counted(load, {
        skuId,
        lpn,
        bucket: judged.bucket,
        units,
        cartons,
        netWeightGrams: body.netWeightGrams ?? 0,
      }),
      noteSerials(load, context, goods),
      inSession(load, context, sessionAfter(goods, load, context.occurredAt)),
    ]);
    return ok(
      withUndo(
        [
          noteEntry(body.entry, context),
          ...moved.events,
          ...tooSoon(goods, load, { view, context }),
          ...brokenExpectations(goods, { view, context, load, judged, purpose }),
        ],
        {
          receiptId: body.receiptId,
          context,
          what: 'tally',
          lpn,
          back: moved.back,
        },
      ),
    );
  },
});

/** No hand takes two cartons off a truck in less time than this. */
const soonMs = 400;

/** Two equal tallies at once are one carton that was read twice, or a tap that was two: both stand and are told. */
function tooSoon(
  body: Tally,
  { receiptId, session }: Load,
  { view, context }: { readonly view: View; readonly context: DecideContext },
): readonly DomainEvent[] {
  const { last, line } = session;
  if (!last || !line || !isSameGoods(line, body) || body.serials.length > 0) return [];
  if (last.lpn !== body.lpn || last.units !== body.units) return [];
  const apartMs = Math.abs(Date.parse(context.occurredAt) - Date.parse(last.at));
  if (apartMs >= soonMs) return [];
  return [
    tell(view, context, {
      receiptId,
      type: 'counted_twice',
      severity: 'attention',
      skuId: body.skuId,
      quantity: body.units,
      facts: { tote: body.lpn, apartMs },
      did: 'receipt',
    }),
  ];
}

/** Serials on the labels of goods that are not tracked by them are nothing the book knows. */
function serialsThatCount(body: Tally, view: View): Tally {
  const isTracked = view.get(skuDocument, body.skuId)?.tracking.serial ?? false;
  return isTracked ? body : { ...body, serials: [] };
}
