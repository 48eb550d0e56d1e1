import { z } from 'zod';
import { together, type BothWays } from '../../../kernel/both-ways.ts';
import { inboundUnitDocument } from '../../../inbound/inbound.ts';
import { defineCommand } from '../../../kernel/command.ts';
import { codeField, keyField } from '../../../kernel/fields.ts';
import { ok } from '../../../kernel/result.ts';
import { palletsCounted, unitChanged } from '../events.ts';
import { receivingUnitDocument } from '../state.ts';
import { mayAcceptAsListed } from '../sampling.ts';
import { unitClosed } from './close-unit.ts';
import { counted, intoUnit } from './goods.ts';
import { judgeGoods } from './judge-goods.ts';
import { brokenExpectations } from './broken-expectations.ts';
import { inSession, loadOf, tell } from './load.ts';
import { unitTaken } from './open-unit.ts';
import { withUndo } from './undo-kept.ts';

const schema = z.strictObject({ receiptId: keyField, lpn: codeField });

const declaredAs = (
  receiptId: string,
  lpn: string,
  of: { readonly from: 'none' | 'pending' | 'accepted' | 'verifying'; readonly to: 'accepted' | 'verifying' },
): BothWays => {
  const pallets = (sign: 1 | -1) =>
    palletsCounted.create({
      receiptId,
      accepted: of.to === 'accepted' ? sign : 0,
      verified: of.to === 'verifying' ? sign : 0,
    });
  return {
    events: [unitChanged.create({ lpn, changes: { declared: of.to } }), pallets(1)],
    back: [pallets(-1), unitChanged.create({ lpn, changes: { declared: of.from } })],
  };
};

/**
 * A pallet is taken as its document lists it, and is full with that [RC7].
 * Raises: accepted_unverified, and what a tally raises. Idempotent by: command id. Offline: judged on the device; the
 * server counts the pallets of all devices.
 */
export const acceptDeclared = defineCommand({
  type: 'receiving.accept_declared',
  version: 1,
  kind: 'fact',
  judgedBy: 'device',
  roles: ['receiver', 'supervisor'],
  schema,
  decide: ({ receiptId, lpn }, view, context) => {
    const load = loadOf(view, receiptId, context);
    const named = view.get(inboundUnitDocument, lpn);
    const unit = view.get(receivingUnitDocument, lpn);
    if (!load.receipt || !named || named.contents.length === 0 || unit?.declared === 'accepted') {
      return ok([
        tell(view, context, {
          receiptId,
          type: 'reference_unknown',
          severity: 'attention',
          facts: { tote: lpn },
          did: 'accepted_unit',
        }),
      ]);
    }
    const { inboundId } = load.receipt;
    const purpose = unit?.purpose ?? 'good';
    const today = context.occurredAt.slice(0, 10);
    const arrived = named.contents.map(({ cartons, ...content }) => {
      const goods = { ...content, serials: [] };
      const at = { purpose, inboundId, inbound: load.inbound, today };
      return { goods, cartons, judged: judgeGoods(view, goods, at) };
    });
    const moved = together([
      unitTaken(view, load, { lpn, purpose }),
      ...arrived.map(({ goods, cartons, judged }) =>
        together([
          intoUnit(context, { goods, lpn, status: judged.status }),
          counted(load, { skuId: goods.skuId, lpn, bucket: judged.bucket, units: goods.units, cartons }),
        ]),
      ),
      declaredAs(receiptId, lpn, { from: unit?.declared ?? 'pending', to: 'accepted' }),
      unitClosed(view, load, {
        lpn,
        contents: arrived.map(({ goods, judged }) => ({
          ...goods,
          status: judged.status,
          quantity: goods.units,
        })),
        context,
      }),
      inSession(load, context, { lpn: null, line: null, streak: 0 }),
    ]);
    const cards = arrived.flatMap(({ goods, judged }) =>
      brokenExpectations({ ...goods, lpn }, { view, context, load, judged, purpose }),
    );
    const unverified = mayAcceptAsListed(load.receipt, load.inbound)
      ? []
      : [
          tell(view, context, {
            receiptId,
            type: 'accepted_unverified',
            severity: 'attention',
            facts: { tote: lpn, supplier: load.inbound?.supplier ?? null },
            did: 'accepted_unit',
          }),
        ];
    return ok(
      withUndo([...moved.events, ...cards, ...unverified], {
        receiptId,
        context,
        what: 'accept_declared',
        lpn,
        back: moved.back,
      }),
    );
  },
});

/**
 * What is on a pallet will be counted, whatever its document says [RC7].
 * Raises: nothing. Idempotent by: command id. Offline: judged on the device.
 */
export const verifyUnit = defineCommand({
  type: 'receiving.verify_unit',
  version: 1,
  kind: 'fact',
  judgedBy: 'device',
  roles: ['receiver', 'supervisor'],
  schema,
  decide: ({ receiptId, lpn }, view, context) => {
    const unit = view.get(receivingUnitDocument, lpn);
    if (unit?.receiptId !== receiptId || unit.declared === 'verifying') return ok([]);
    const { events, back } = declaredAs(receiptId, lpn, { from: unit.declared, to: 'verifying' });
    return ok(withUndo(events, { receiptId, context, what: 'verify_unit', lpn, back }));
  },
});
