import { z } from 'zod';
import { defineDocument, put } from '../kernel/document.ts';
import { defineEvent } from '../kernel/event.ts';
import { codeField, keyField } from '../kernel/fields.ts';

export const handlingUnitSchema = z.object({
  kind: z.enum(['tote', 'pallet', 'carton']),
  /**
   * empty: free to bind; bound: travels with a run; dropped: full, at a station; receiving: goods come in on it;
   * received: full, waits to be put away; stored: stands in a bin as it is.
   */
  state: z.enum(['empty', 'bound', 'dropped', 'receiving', 'received', 'stored']),
  runId: keyField.nullable(),
  slot: z.int().min(1).nullable(),
  orderId: keyField.nullable(),
  locationId: keyField.nullable(),
});
export type HandlingUnit = z.infer<typeof handlingUnitSchema>;

/** Key: its licence plate number (LPN) or SSCC. */
export const handlingUnitDocument = defineDocument({
  kind: 'handlingUnit',
  home: 'warehouse',
  schema: handlingUnitSchema,
  indexes: { orderId: (unit) => unit.orderId },
});

/** Who ships under an SSCC may ship a carton; on our floor it is handled like a pallet until someone says otherwise. */
const isSscc = (lpn: string): boolean => /^\d{18}$/.test(lpn);
const kindOf = (lpn: string): HandlingUnit['kind'] =>
  lpn.startsWith('P-') || isSscc(lpn) ? 'pallet' : lpn.startsWith('C-') ? 'carton' : 'tote';

/** Makes a unit known. One that is in use stays as it is [H1]. */
export const handlingUnitRegistered = defineEvent({
  type: 'handling_units.registered.v1',
  schema: z.object({ lpn: codeField, locationId: keyField.nullable() }),
  evolve: ({ lpn, locationId }, view) => {
    const held = view.get(handlingUnitDocument, lpn);
    if (held && held.state !== 'empty') return [];
    return [
      put(handlingUnitDocument, lpn, {
        kind: kindOf(lpn),
        state: 'empty',
        runId: null,
        slot: null,
        orderId: null,
        locationId,
      }),
    ];
  },
});

export const handlingUnitBound = defineEvent({
  type: 'handling_units.bound.v1',
  schema: z.object({ lpn: codeField, runId: keyField, slot: z.int().min(1), orderId: keyField }),
  evolve: ({ lpn, runId, slot, orderId }) => [
    put(handlingUnitDocument, lpn, {
      kind: kindOf(lpn),
      state: 'bound',
      runId,
      slot,
      orderId,
      locationId: null,
    }),
  ],
});

export const handlingUnitFreed = defineEvent({
  type: 'handling_units.freed.v1',
  schema: z.object({ lpn: codeField }),
  evolve: ({ lpn }, view) => {
    const unit = view.get(handlingUnitDocument, lpn);
    return unit
      ? [put(handlingUnitDocument, lpn, { ...unit, state: 'empty', runId: null, slot: null, orderId: null })]
      : [];
  },
});

export const handlingUnitDropped = defineEvent({
  type: 'handling_units.dropped.v1',
  schema: z.object({ lpn: codeField, locationId: keyField }),
  evolve: ({ lpn, locationId }, view) => {
    const unit = view.get(handlingUnitDocument, lpn);
    return unit ? [put(handlingUnitDocument, lpn, { ...unit, state: 'dropped', locationId })] : [];
  },
});

/** Goods come in on a unit; null: nobody knows where it stands. */
export const handlingUnitFilled = defineEvent({
  type: 'handling_units.filled.v1',
  schema: z.object({
    lpn: codeField,
    state: z.enum(['receiving', 'received']),
    locationId: keyField.nullable(),
  }),
  evolve: ({ lpn, state, locationId }) => [
    put(handlingUnitDocument, lpn, {
      kind: kindOf(lpn),
      state,
      runId: null,
      slot: null,
      orderId: null,
      locationId,
    }),
  ],
});

/** Puts a unit back to what it was before a binding that is taken back [H2]. */
export const handlingUnitRestored = defineEvent({
  type: 'handling_units.restored.v1',
  schema: z.object({ lpn: codeField, unit: handlingUnitSchema }),
  evolve: ({ lpn, unit }) => [put(handlingUnitDocument, lpn, unit)],
});

/** A unit stands somewhere else now, with what is in it; null: nobody knows where. */
export const handlingUnitMoved = defineEvent({
  type: 'handling_units.moved.v1',
  schema: z.object({ lpn: codeField, locationId: keyField.nullable() }),
  evolve: ({ lpn, locationId }, view) => {
    const unit = view.get(handlingUnitDocument, lpn);
    return unit ? [put(handlingUnitDocument, lpn, { ...unit, locationId })] : [];
  },
});
