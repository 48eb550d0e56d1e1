import { z } from 'zod';
import { raise } from '../../../discrepancies/discrepancy.ts';
import { noteEntry } from '../../../entries/entry-tally.ts';
import { entrySchema } from '../../../entries/entry.ts';
import { handlingUnitDocument, handlingUnitMoved } from '../../../handling-units/handling-unit.ts';
import { nothing, together, told } from '../../../kernel/both-ways.ts';
import { defineCommand } from '../../../kernel/command.ts';
import { codeField } from '../../../kernel/fields.ts';
import { ok } from '../../../kernel/result.ts';
import { locationDocument, storesGoods } from '../../../layout/location.ts';
import { inHandlingUnit } from '../../../stock/place.ts';
import { bookedAway, isKeptAway } from '../../../storage-rules/kept-away.ts';
import { unfitGoods } from '../../../storage-rules/goods.ts';
import { brokenByPutDown } from '../../../storage-rules/put-down.ts';
import { putawayTaskDocument, putawayTaskMoved } from '../../putaway-task.ts';
import { carryBegun } from '../events.ts';
import { linesAt } from '../lines.ts';
import { withUndo } from './with-undo.ts';

const mostTold = 10;

/**
 * A whole unit was brought to a place with what is in it [MV11]. Always applied: it stands there.
 * Raises: reference_unknown, unfit_stored, wrong_place, bin_overfilled, no_bin_free.
 * Idempotent by: command id. Offline: judged on the device.
 */
export const moveUnit = defineCommand({
  type: 'moving.move_unit',
  version: 1,
  kind: 'fact',
  judgedBy: 'device',
  roles: ['receiver', 'picker', 'supervisor'],
  schema: z.strictObject({ lpn: codeField, locationId: codeField, entry: entrySchema }),
  decide: ({ lpn, locationId, entry }, view, context) => {
    const unit = view.get(handlingUnitDocument, lpn);
    const today = context.occurredAt.slice(0, 10);
    const lines = linesAt(view, inHandlingUnit(lpn)).map((line) => ({
      ...line,
      unfit: unfitGoods(line, today),
    }));
    const kept = lines.some((line) => isKeptAway(line, locationId, view)) ? bookedAway(view) : null;
    const standsAt = kept === null ? locationId : kept.kind === 'location' ? kept.id : null;
    const location = view.get(locationDocument, locationId);
    // Units may stand wherever there is floor; only a place for storage has rules about what lies in it.
    const judged = !location || storesGoods(location) || location.blocked !== null ? lines : [];
    const broken = judged.slice(0, mostTold).map((line) => {
      const { skuId, lot, expiry, quantity, unfit } = line;
      const parts = [{ quantity, unfit }];
      return brokenByPutDown(
        { skuId, lot, expiry, quantity, locationId, did: 'moved' },
        { view, context, parts },
      );
    });
    const unknown =
      unit !== undefined
        ? nothing
        : told(
            raise(view, context, {
              type: 'reference_unknown',
              severity: 'attention',
              locationId,
              skuId: null,
              orderId: null,
              runId: null,
              quantity: null,
              facts: { unit: lpn },
              done: [],
              did: 'moved',
            }),
          );
    const task = view.get(putawayTaskDocument, lpn);
    const place = {
      events: [
        handlingUnitMoved.create({ lpn, locationId: standsAt }),
        ...(task ? [putawayTaskMoved.create({ lpn, locationId: standsAt })] : []),
      ],
      back: [
        ...(unit ? [handlingUnitMoved.create({ lpn, locationId: unit.locationId })] : []),
        ...(task ? [putawayTaskMoved.create({ lpn, locationId: task.locationId })] : []),
      ],
    };
    const { events, back } = together([unknown, ...broken, place]);
    return ok(
      withUndo(
        [
          carryBegun.create({
            operatorId: context.operatorId,
            deviceId: context.deviceId,
            at: context.occurredAt,
          }),
          noteEntry(entry, context),
          ...events,
        ],
        { context, what: 'move_unit', back },
      ),
    );
  },
});
