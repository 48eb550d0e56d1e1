import { z } from 'zod';
import { skuDocument } from '../../../catalog/sku.ts';
import { defineCommand } from '../../../kernel/command.ts';
import type { View } from '../../../kernel/document.ts';
import { entrySchema } from '../../../entries/entry.ts';
import { noteEntry } from '../../../entries/entry-tally.ts';
import { ok } from '../../../kernel/result.ts';
import { receivingUnitDocument, type Session } from '../state.ts';
import { brokenExpectations } from './broken-expectations.ts';
import { onUnitFields } from './goods-fields.ts';
import { counted, intoUnit, noteSerials, nothing, together } from './goods.ts';
import { judgeGoods } from './judge-goods.ts';
import { inSession, loadOf, type Load } from './load.ts';
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
): Partial<Omit<Session, 'receiptId' | 'operatorId' | 'undo'>> {
  const { skuId, lot, expiry } = body;
  const perCarton = Math.floor(body.units / Math.max(1, body.cartons));
  const line = { skuId, lot, expiry, units: perCarton };
  const isSame = session.line !== null && isSameGoods(session.line, body) && session.line.units === perCarton;
  const streak = isSame ? session.streak : 0;
  const cartons = session.sinceSample + body.cartons;
  const every = inbound?.sampleEvery ?? null;
  const isDue = every !== null && body.cartons > 0 && cartons >= every;
  return {
    lpn: body.lpn,
    line,
    streak: body.how === 'scan' ? streak + 1 : streak,
    sinceSample: isDue ? 0 : cartons,
    sample: isDue ? line : session.sample,
  };
}

/**
 * Goods come off the truck onto a unit [RC5] [RC6] [RC9]. Always applied: the goods have moved.
 * Raises: over_receipt, not_on_document, unsellable_received, data_missing, serial_twice, receipt_closed,
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
    const moved = together(
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
      inSession(load, context, sessionAfter(goods, load)),
    );
    return ok(
      withUndo(
        [
          noteEntry(body.entry, context),
          ...moved.events,
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

/** Serials on the labels of goods that are not tracked by them are nothing the book knows. */
function serialsThatCount(body: Tally, view: View): Tally {
  const isTracked = view.get(skuDocument, body.skuId)?.tracking.serial ?? false;
  return isTracked ? body : { ...body, serials: [] };
}
