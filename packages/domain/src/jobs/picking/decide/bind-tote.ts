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
  handlingUnitRestored,
  type HandlingUnit,
} from '../../../handling-units/handling-unit.ts';
import { toteBound } from '../events.ts';
import { mostFullTotes, runDocument, type Slot } from '../state.ts';
import { withUndo } from './undo-kept.ts';

interface Binding {
  readonly runId: string;
  readonly slot: number;
  readonly tote: string;
  /** The tote that leaves the slot, when the worker named one. */
  readonly full: string | null;
  readonly what: string;
}

/**
 * The unit now stands on the cart; if the book had it elsewhere, a supervisor hears of it. A tote that the book has
 * in the slot already is kept as a full one, so that nothing in it is lost.
 */
function bind(binding: Binding, view: View, context: DecideContext): readonly DomainEvent[] {
  const { runId, slot, tote, what } = binding;
  const held = view.get(runDocument, runId)?.slots.find((candidate) => candidate.slot === slot);
  if (!held) return [unknownSlot(binding, view, context)];
  const unit = view.get(handlingUnitDocument, tote);
  const left = binding.full ?? held.tote;
  const full = [...held.full.filter((lpn) => lpn !== left), ...(left === null ? [] : [left])]
    .filter((lpn) => lpn !== tote)
    .slice(-mostFullTotes);
  return withUndo(
    [
      handlingUnitBound.create({ lpn: tote, runId, slot, orderId: held.orderId }),
      toteBound.create({ runId, slot, tote, full }),
      ...toteInUse(unit, { view, context, held, binding }),
    ],
    {
      runId,
      context,
      what,
      back: [
        unit && unit.state !== 'empty'
          ? handlingUnitRestored.create({ lpn: tote, unit })
          : handlingUnitFreed.create({ lpn: tote }),
        toteBound.create({ runId, slot, tote: held.tote, full: held.full }),
      ],
    },
  );
}

const unknownSlot = ({ runId, slot, tote }: Binding, view: View, context: DecideContext): DomainEvent =>
  raise(view, context, {
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

function toteInUse(
  unit: HandlingUnit | undefined,
  at: { view: View; context: DecideContext; held: Slot; binding: Binding },
): readonly DomainEvent[] {
  const { runId, slot, tote } = at.binding;
  if (!unit || unit.state === 'empty' || (unit.runId === runId && unit.slot === slot)) return [];
  return [
    raise(at.view, at.context, {
      type: 'tote_in_use',
      severity: 'serious',
      locationId: null,
      skuId: null,
      orderId: at.held.orderId,
      runId,
      quantity: null,
      facts: { tote, otherOrder: unit.orderId, otherRun: unit.runId },
      done: [],
      did: 'bound_tote',
    }),
  ];
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
  decide: (body, view, context) => ok(bind({ ...body, full: null, what: 'bind_tote' }, view, context)),
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
  decide: (body, view, context) => ok(bind({ ...body, what: 'replace_tote' }, view, context)),
});
