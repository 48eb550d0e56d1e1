import { z } from 'zod';
import { defineCommand, type DecideContext } from '../../../kernel/command.ts';
import type { View } from '../../../kernel/document.ts';
import type { DomainEvent } from '../../../kernel/event.ts';
import { codeField, keyField } from '../../../kernel/fields.ts';
import { ok } from '../../../kernel/result.ts';
import { raise } from '../../../discrepancies/discrepancy.ts';
import {
  handlingUnitBound,
  handlingUnitDocument,
  handlingUnitFreed,
} from '../../../handling-units/handling-unit.ts';
import { toteBound } from '../events.ts';
import { runDocument } from '../state.ts';
import { withUndo } from './undo-kept.ts';

interface Binding {
  readonly runId: string;
  readonly slot: number;
  readonly tote: string;
}

/** The unit now stands on the cart; if the book had it elsewhere, a supervisor hears of it. */
function bind(
  { runId, slot, tote }: Binding,
  view: View,
  context: DecideContext,
): { events: readonly DomainEvent[]; orderId: string | null } {
  const held = view.get(runDocument, runId)?.slots.find((candidate) => candidate.slot === slot);
  if (!held) {
    const unknown = raise(view, context, {
      type: 'reference_unknown',
      severity: 'attention',
      locationId: null,
      skuId: null,
      orderId: null,
      runId,
      quantity: null,
      facts: { slot, tote },
      done: [],
      did: 'bound_tote',
    });
    return { events: [unknown], orderId: null };
  }
  const unit = view.get(handlingUnitDocument, tote);
  const elsewhere = unit && unit.state !== 'empty' && (unit.runId !== runId || unit.slot !== slot);
  const events = [handlingUnitBound.create({ lpn: tote, runId, slot, orderId: held.orderId })];
  if (!elsewhere) return { events, orderId: held.orderId };
  const doubt = raise(view, context, {
    type: 'tote_in_use',
    severity: 'serious',
    locationId: null,
    skuId: null,
    orderId: held.orderId,
    runId,
    quantity: null,
    facts: { tote, otherOrder: unit.orderId, otherRun: unit.runId },
    done: [],
    did: 'bound_tote',
  });
  return { events: [...events, doubt], orderId: held.orderId };
}

/**
 * A tote was put into a slot of the cart [PK3].
 * Raises: tote_in_use, reference_unknown. Idempotent by: command id. Offline: judged on the device.
 */
export const bindTote = defineCommand({
  type: 'picking.bind_tote',
  version: 1,
  kind: 'fact',
  judgedBy: 'device',
  roles: ['picker', 'supervisor'],
  schema: z.strictObject({ runId: keyField, slot: z.int().min(1), tote: codeField }),
  decide: (body, view, context) => {
    const { events, orderId } = bind(body, view, context);
    if (orderId === null) return ok(events);
    const { runId, slot, tote } = body;
    return ok(
      withUndo([...events, toteBound.create({ runId, slot, tote, full: null })], {
        runId,
        context,
        what: 'bind_tote',
        back: [
          handlingUnitFreed.create({ lpn: tote }),
          toteBound.create({ runId, slot, tote: null, full: null }),
        ],
      }),
    );
  },
});

/**
 * A full tote stays with its order and an empty one takes its slot [PK4].
 * Raises: tote_in_use, reference_unknown. Idempotent by: command id. Offline: judged on the device.
 */
export const replaceTote = defineCommand({
  type: 'picking.replace_tote',
  version: 1,
  kind: 'fact',
  judgedBy: 'device',
  roles: ['picker', 'supervisor'],
  schema: z.strictObject({ runId: keyField, slot: z.int().min(1), full: codeField, tote: codeField }),
  decide: (body, view, context) => {
    const { events, orderId } = bind(body, view, context);
    const { runId, slot, tote, full } = body;
    return ok(orderId === null ? events : [...events, toteBound.create({ runId, slot, tote, full })]);
  },
});
