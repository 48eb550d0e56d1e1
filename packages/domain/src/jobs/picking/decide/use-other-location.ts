import { z } from 'zod';
import { brandDocument } from '../../../catalog/brand.ts';
import { skuDocument } from '../../../catalog/sku.ts';
import { raise } from '../../../discrepancies/discrepancy.ts';
import { defineCommand } from '../../../kernel/command.ts';
import { keyField } from '../../../kernel/fields.ts';
import { ok } from '../../../kernel/result.ts';
import { balanceDocument, balanceKey } from '../../../stock/balance.ts';
import { stockAllocated } from '../../../stock/ledger.ts';
import { atLocation } from '../../../stock/place.ts';
import { locationConfirmed, tasksAdded, tasksReduced, tasksWithdrawn } from '../events.ts';
import { pickTaskDocument, progressDocument, remaining } from '../state.ts';
import { stopKey } from '../stops.ts';
import { withUndo } from './undo-kept.ts';

/**
 * The person takes the SKU from another bin than the one asked for [PK13]. Only free stock is used, so what is
 * promised to others stays theirs; the old promise is given back.
 * Raises: other_location when the book says there is not enough. Idempotent by: command id. Offline: judged on the device.
 */
export const useOtherLocation = defineCommand({
  type: 'picking.use_other_location',
  version: 1,
  kind: 'fact',
  judgedBy: 'device',
  roles: ['picker', 'supervisor'],
  schema: z.strictObject({
    runId: keyField,
    stop: z.string().max(300),
    locationId: keyField,
    skuId: keyField,
    lot: z.string().max(40).nullable(),
  }),
  decide: ({ runId, stop, locationId, skuId, lot }, view, context) => {
    const all = view.list(pickTaskDocument, 'runId', runId);
    const open = all.filter(({ body }) => stopKey(body) === stop && remaining(body) > 0);
    const key = balanceKey(atLocation(locationId), { skuId, lot, serial: null }, 'available');
    const balance = view.get(balanceDocument, key);
    const units = open.reduce((sum, { body }) => sum + remaining(body), 0);
    const added = open.map(({ body }, i) => ({
      taskId: `${runId}.${String(all.length + i + 1).padStart(3, '0')}`,
      task: {
        ...body,
        locationId,
        balanceKey: key,
        lot,
        expiry: balance?.expiry ?? body.expiry,
        quantity: remaining(body),
        picked: 0,
        short: 0,
        added: true,
      },
    }));
    const shift = (sign: 1 | -1) => [
      ...open.map(({ body }) =>
        stockAllocated.create({ balanceKey: body.balanceKey, quantity: -sign * remaining(body) }),
      ),
      stockAllocated.create({ balanceKey: key, quantity: sign * units }),
      tasksReduced.create({
        splits: open.map(({ key: taskId, body }) => ({ taskId, quantity: sign * remaining(body) })),
      }),
    ];
    const free = (balance?.quantity ?? 0) - (balance?.allocated ?? 0);
    const sku = view.get(skuDocument, skuId);
    const brand = sku ? view.get(brandDocument, sku.brand) : undefined;
    const doubt =
      free >= units && brand
        ? []
        : [
            raise(view, context, {
              type: 'other_location',
              severity: 'attention',
              locationId,
              skuId,
              orderId: null,
              runId,
              quantity: units - free,
              facts: { asked: units, free },
              done: [],
              did: 'other_location',
            }),
          ];
    const before = view.get(progressDocument, runId)?.locationId ?? null;
    return ok(
      withUndo(
        [
          ...shift(1),
          tasksAdded.create({ runId, tasks: added }),
          locationConfirmed.create({ runId, locationId }),
          ...doubt,
        ],
        {
          runId,
          context,
          what: 'use_other_location',
          back: [
            tasksWithdrawn.create({ runId, taskIds: added.map(({ taskId }) => taskId) }),
            ...shift(-1),
            locationConfirmed.create({ runId, locationId: before }),
          ],
        },
      ),
    );
  },
});
