import { z } from 'zod';
import { nothing, together, type BothWays } from '../../../kernel/both-ways.ts';
import { defineCommand, type DecideContext } from '../../../kernel/command.ts';
import type { View } from '../../../kernel/document.ts';
import type { DomainEvent } from '../../../kernel/event.ts';
import { codeField, serialField } from '../../../kernel/fields.ts';
import { ok } from '../../../kernel/result.ts';
import { balanceDocument, type Balance, type StockStatus } from '../../../stock/balance.ts';
import { inHandlingUnit, placeKey } from '../../../stock/place.ts';
import { serialsFound, serialsMissed } from '../events.ts';
import { mostSerials, receivingUnitDocument, type Bucket } from '../state.ts';
import { serialTwice } from './broken-expectations.ts';
import { corrected, toldUnknownLoad } from './correct-count.ts';
import { countField, goodsFields } from './goods-fields.ts';
import { counted, intoUnit, noteSerials, outOfUnit } from './goods.ts';
import { judgeGoods, type IncomingGoods, type Judged } from './judge-goods.ts';
import { knownSerials } from './known-serials.ts';
import { loadOf, tell, type Load } from './load.ts';
import { withUndo } from './undo-kept.ts';

const serialsField = z.array(serialField).max(mostSerials);

export const recountSerialsSchema = z.strictObject({
  ...goodsFields,
  lpn: codeField,
  /** What the worker's screen showed as booked on the unit. */
  believed: serialsField,
  /** What was read on the unit now. */
  read: serialsField,
  /** Units that have no number: those the screen showed, and those that are there. */
  unmarked: z.strictObject({ believed: countField, counted: countField }),
});
type Recount = z.infer<typeof recountSerialsSchema>;

interface At {
  readonly view: View;
  readonly load: Load;
  readonly context: DecideContext;
}

/** Units with serials that the book has on a unit, whatever their lot and status. */
const heldOn = (view: View, { lpn, skuId }: Pick<Recount, 'lpn' | 'skuId'>): readonly Balance[] =>
  view
    .list(balanceDocument, 'place', placeKey(inHandlingUnit(lpn)))
    .map(({ body }) => body)
    .filter((held) => held.skuId === skuId && held.serial !== null && held.quantity > 0);

const judge = (body: Pick<Recount, 'lpn'>, goods: IncomingGoods, { view, load, context }: At): Judged =>
  judgeGoods(view, goods, {
    purpose: view.get(receivingUnitDocument, body.lpn)?.purpose ?? 'good',
    inboundId: load.receipt?.inboundId ?? null,
    inbound: load.inbound,
    today: context.occurredAt.slice(0, 10),
  });

/** Where a load counted units that stand under `status` now. */
function bucketOf(status: StockStatus, judged: Judged): Bucket {
  if (status === judged.status) return judged.bucket;
  if (status === 'available') return 'good';
  return status === 'damaged' ? 'damaged' : 'quarantine';
}

/** Units that are booked on the unit and were not read: they never came, and their serials may come yet. */
function gone(body: Recount, missing: readonly Balance[], at: At): BothWays {
  if (missing.length === 0) return nothing;
  const { load, context } = at;
  const { skuId, lpn } = body;
  const isLike = (a: Balance) => (b: Balance) =>
    a.lot === b.lot && a.expiry === b.expiry && a.status === b.status;
  const kinds = missing.filter((held, i) => missing.findIndex(isLike(held)) === i);
  const out = kinds.map((kind) => {
    const { lot, expiry, status } = kind;
    const serials = missing.filter(isLike(kind)).flatMap(({ serial }) => serial ?? []);
    const goods = { skuId, lot, expiry, serials, units: serials.length, taken: true as const };
    const bucket = bucketOf(status, judge(body, goods, at));
    return together([
      outOfUnit(context, { goods, lpn, status }),
      counted(load, { skuId, lpn, bucket, units: -goods.units, cartons: 0 }),
    ]);
  });
  const serials = missing.flatMap(({ serial }) => serial ?? []);
  const missed = { skuId, serials, commandId: context.commandId };
  return together([...out, { events: [serialsMissed.create(missed)], back: [serialsFound.create(missed)] }]);
}

/** Units that were read and are not booked on the unit: they come in, on hold when the book knows their serial. */
function came(
  { skuId, lot, expiry, lpn }: Recount,
  serials: readonly string[],
  at: At,
): BothWays & { readonly cards: readonly DomainEvent[] } {
  const known = new Set(knownSerials(at.view, { skuId, lot }, serials));
  const batches = [
    { serials: serials.filter((serial) => !known.has(serial)), taken: true as const },
    { serials: [...known] },
  ].filter((batch) => batch.serials.length > 0);
  const parts = batches.map((batch) => {
    const goods = { skuId, lot, expiry, lpn, units: batch.serials.length, ...batch };
    const judged = judge({ lpn }, goods, at);
    const { status, bucket } = judged;
    return {
      ...together([
        intoUnit(at.context, { goods, lpn, status }),
        counted(at.load, { skuId, lpn, bucket, units: goods.units, cartons: 0 }),
        noteSerials(at.load, at.context, goods),
      ]),
      cards: serialTwice(goods, { ...at, judged }),
    };
  });
  return { ...together(parts), cards: parts.flatMap(({ cards }) => cards) };
}

/**
 * The units of one SKU with serials on a unit were read again [RC24]. What was read is there, whatever the worker's
 * screen showed; what it showed and nobody read is missing, unless it has left the unit meanwhile; what only the book
 * knows, because a colleague tallied it meanwhile, stays.
 * Raises: serials_missing, serial_twice, reference_unknown. Idempotent by: command id. Offline: judged on the device.
 */
export const recountSerials = defineCommand({
  type: 'receiving.recount_serials',
  version: 1,
  kind: 'fact',
  judgedBy: 'device',
  roles: ['receiver', 'supervisor'],
  schema: recountSerialsSchema,
  decide: (body, view, context) => {
    const { receiptId, lpn } = body;
    const load = loadOf(view, receiptId, context);
    const at = { view, load, context };
    const held = heldOn(view, body);
    const booked = new Set(held.map(({ serial }) => serial));
    const [believed, read] = [new Set(body.believed), new Set(body.read)];
    const missing = held.filter(({ serial }) => serial !== null && believed.has(serial) && !read.has(serial));
    const more = came(
      body,
      [...read].filter((serial) => !booked.has(serial)),
      at,
    );
    const units = body.unmarked.counted - body.unmarked.believed;
    const done = together([
      gone(body, missing, at),
      corrected(view, load, { ...body, units, cartons: 0, context }),
      more,
    ]);
    const cards = [...toldMissing(body, missing, at), ...more.cards, ...toldUnknownLoad(body, at)];
    return ok(
      withUndo([...done.events, ...cards], {
        receiptId,
        context,
        what: 'recount',
        lpn,
        back: done.back,
      }),
    );
  },
});

/** One card per unit and SKU, with the numbers somebody has to look for. */
function toldMissing(
  { receiptId, skuId, lpn }: Recount,
  missing: readonly Balance[],
  { view, context }: At,
): readonly DomainEvent[] {
  if (missing.length === 0) return [];
  return [
    tell(view, context, {
      receiptId,
      type: 'serials_missing',
      severity: 'attention',
      skuId,
      quantity: -missing.length,
      facts: {
        serials: missing
          .flatMap(({ serial }) => serial ?? [])
          .join(', ')
          .slice(0, 200),
        tote: lpn,
      },
      did: 'recounted',
      part: `${skuId}:${lpn}`,
    }),
  ];
}
