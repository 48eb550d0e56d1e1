import { z } from 'zod';
import { put, remove, type Entry, type View, type Write } from '../kernel/document.ts';
import { defineEvent } from '../kernel/event.ts';
import { codeField, instantField, keyField, signedQuantityField } from '../kernel/fields.ts';
import {
  inboundDocument,
  inboundKey,
  inboundLineDocument,
  inboundLineKey,
  inboundLineSchema,
  inboundSchema,
  inboundUnitDocument,
  inboundUnitSchema,
  type Inbound,
  type InboundLine,
} from './inbound.ts';

/** Announcing a document again replaces what it expects until the first goods came; then what was counted stands [I1]. */
export const inboundImported = defineEvent({
  type: 'inbound.imported.v1',
  schema: z.object({
    inbound: inboundSchema.omit({ status: true, loads: true, lines: true, units: true }),
    lines: z.array(inboundLineSchema.omit({ inboundId: true, received: true })).max(5000),
    units: z
      .array(inboundUnitSchema.pick({ kind: true, contents: true }).extend({ code: codeField }))
      .max(5000),
  }),
  evolve: ({ inbound, lines, units }, view) => {
    const inboundId = inboundKey(inbound.brand, inbound.reference);
    const held = view.get(inboundDocument, inboundId);
    const before = view.list(inboundLineDocument, 'inboundId', inboundId);
    if (held && (held.status === 'closed' || held.loads > 0 || before.some(({ body }) => body.received > 0)))
      return [];
    return [
      ...before.map(({ key }) => remove(inboundLineDocument, key)),
      ...view
        .list(inboundUnitDocument, 'inboundId', inboundId)
        .map(({ key }) => remove(inboundUnitDocument, key)),
      put(inboundDocument, inboundId, {
        ...inbound,
        status: 'open',
        loads: 0,
        lines: lines.length,
        units: lines.reduce((sum, { ordered }) => sum + ordered, 0),
      }),
      ...lines.map((line) =>
        put(inboundLineDocument, inboundLineKey(inboundId, line.skuId), { ...line, inboundId, received: 0 }),
      ),
      ...units.map(({ code, ...unit }) =>
        put(inboundUnitDocument, code, { ...unit, inboundId, arrivedAt: null }),
      ),
    ];
  },
});

/**
 * What a document expects beyond what came already [I3]: lines of which something came stay, and units that arrived;
 * all others are as they are told now. A closed document stays as it is.
 */
export const inboundRevised = defineEvent({
  type: 'inbound.revised.v1',
  schema: inboundImported.schema,
  evolve: ({ inbound, lines, units }, view) => {
    const inboundId = inboundKey(inbound.brand, inbound.reference);
    const held = view.get(inboundDocument, inboundId);
    if (!held || held.status === 'closed') return [];
    const before = view.list(inboundLineDocument, 'inboundId', inboundId);
    const [begun, untouched] = [before.filter(isBegun), before.filter((line) => !isBegun(line))];
    const begunSkus = new Set(begun.map(({ body }) => body.skuId));
    const next = lines.filter(({ skuId }) => !begunSkus.has(skuId));
    const expected = [...begun.map(({ body }) => body), ...next].filter(({ ordered }) => ordered > 0);
    const known = view.list(inboundUnitDocument, 'inboundId', inboundId);
    const arrived = new Set(known.filter(({ body }) => body.arrivedAt !== null).map(({ key }) => key));
    return [
      ...untouched.map(({ key }) => remove(inboundLineDocument, key)),
      ...known.filter(({ key }) => !arrived.has(key)).map(({ key }) => remove(inboundUnitDocument, key)),
      put(inboundDocument, inboundId, {
        ...inbound,
        status: held.status,
        loads: held.loads,
        lines: expected.length,
        units: expected.reduce((sum, { ordered }) => sum + ordered, 0),
      }),
      ...next.map((line) =>
        put(inboundLineDocument, inboundLineKey(inboundId, line.skuId), { ...line, inboundId, received: 0 }),
      ),
      ...units
        .filter(({ code }) => !arrived.has(code))
        .map(({ code, ...unit }) => put(inboundUnitDocument, code, { ...unit, inboundId, arrivedAt: null })),
    ];
  },
});

/** Whether something of a line came, or went back again after it came. */
const isBegun = ({ body }: Entry<InboundLine>): boolean => body.received !== 0;

/** A document for goods that nobody announced. One that is there already stays. */
export const inboundOpened = defineEvent({
  type: 'inbound.opened.v1',
  schema: z.object({ inboundId: keyField, inbound: inboundSchema }),
  evolve: ({ inboundId, inbound }, view) =>
    view.get(inboundDocument, inboundId) ? [] : [put(inboundDocument, inboundId, inbound)],
});

/**
 * Units of an SKU came in for a document, or went back (negative). An SKU the document does not name gets a line of
 * its own, so that nothing that came is missing from it.
 */
export const inboundReceived = defineEvent({
  type: 'inbound.received.v1',
  schema: z.object({ inboundId: keyField, skuId: keyField, quantity: signedQuantityField }),
  evolve: ({ inboundId, skuId, quantity }, view) => {
    const inbound = view.get(inboundDocument, inboundId);
    if (!inbound) return [];
    const key = inboundLineKey(inboundId, skuId);
    const line = view.get(inboundLineDocument, key) ?? {
      inboundId,
      skuId,
      line: inbound.lines + 1,
      ordered: 0,
      received: 0,
      tolerancePercent: 0,
      lots: [],
      neededNow: false,
    };
    const received = line.received + quantity;
    return line.ordered === 0 && received === 0
      ? [remove(inboundLineDocument, key)]
      : [put(inboundLineDocument, key, { ...line, received })];
  },
});

const change = (view: View, inboundId: string, changes: (inbound: Inbound) => Inbound): readonly Write[] => {
  const held = view.get(inboundDocument, inboundId);
  return held ? [put(inboundDocument, inboundId, changes(held))] : [];
};

/** One load of a document is done. `rest` says whether more may come. */
export const inboundLoadClosed = defineEvent({
  type: 'inbound.load_closed.v1',
  schema: z.object({
    inboundId: keyField,
    loads: inboundSchema.shape.loads,
    status: inboundSchema.shape.status,
  }),
  evolve: ({ inboundId, loads, status }, view) =>
    change(view, inboundId, (held) => ({ ...held, loads: Math.max(held.loads, loads), status })),
});

/** A named pallet or parcel arrived; null takes it back. */
export const inboundUnitArrived = defineEvent({
  type: 'inbound.unit_arrived.v1',
  schema: z.object({ code: codeField, at: instantField.nullable() }),
  evolve: ({ code, at }, view) => {
    const held = view.get(inboundUnitDocument, code);
    return held ? [put(inboundUnitDocument, code, { ...held, arrivedAt: at })] : [];
  },
});
