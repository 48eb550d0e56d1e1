import { z } from 'zod';
import { lastDeedSchema } from '../../entries/second-tap.ts';
import { put, remove, type View, type Write } from '../../kernel/document.ts';
import { defineEvent } from '../../kernel/event.ts';
import { undoEntrySchema, withEntry, withoutEntry } from '../../undo/undo-list.ts';
import { instantField, keyField, noteField, uuidField } from '../../kernel/fields.ts';
import {
  carryDocument,
  carrySchema,
  handOverSchema,
  handOversDocument,
  mostHandOvers,
  mostHolders,
  mostOrigins,
  mostRevocable,
  stopCaseDocument,
  stopCaseSchema,
  stopKey,
  type Carry,
  type StopCase,
} from './state.ts';

const change = (view: View, key: string, changes: (carry: Carry) => Partial<Carry>): readonly Write[] => {
  const carry = view.get(carryDocument, key);
  return carry ? [put(carryDocument, key, { ...carry, ...changes(carry) })] : [];
};

/** Somebody begins to carry goods; one who does already goes on. */
export const carryBegun = defineEvent({
  type: 'moving.carry_begun.v1',
  schema: z.object({ operatorId: keyField, deviceId: keyField, at: instantField }),
  evolve: ({ operatorId, deviceId, at }, view) =>
    view.get(carryDocument, operatorId)
      ? []
      : [
          put(carryDocument, operatorId, {
            operatorId,
            deviceId,
            startedAt: at,
            origins: [],
            lastPlace: null,
            taken: 0,
            put: 0,
            undo: [],
          }),
        ],
});

/** Units came into the hands or went out of them; negative ones take that back. */
export const carryCounted = defineEvent({
  type: 'moving.carry_counted.v1',
  schema: z.object({
    carry: keyField,
    taken: z.int(),
    put: z.int(),
    /** A bin whose promises may have to follow; null: none. */
    origin: carrySchema.shape.origins.element.nullable(),
    lastPlace: keyField.nullable(),
    last: lastDeedSchema.optional(),
  }),
  evolve: ({ carry, taken, put: down, origin, lastPlace, last }, view) =>
    change(view, carry, (held) => ({
      ...(last === undefined ? {} : { last }),
      taken: Math.max(0, held.taken + taken),
      put: Math.max(0, held.put + down),
      lastPlace,
      origins:
        origin === null
          ? held.origins
          : [
              ...held.origins.filter(
                (one) =>
                  one.locationId !== origin.locationId ||
                  one.skuId !== origin.skuId ||
                  one.lot !== origin.lot,
              ),
              origin,
            ].slice(-mostOrigins),
    })),
});

/** Somebody took goods over out of the hands of another person, who can take nothing back of before any more. */
export const takenOver = defineEvent({
  type: 'moving.taken_over.v1',
  schema: z.object({ owner: keyField, step: handOverSchema }),
  evolve: ({ owner, step }, view) => [
    ...change(view, owner, () => ({ undo: [] })),
    put(handOversDocument, owner, {
      steps: [...(view.get(handOversDocument, owner)?.steps ?? []), step].slice(-mostHandOvers),
    }),
  ],
});

/** They were given back. */
export const handedBack = defineEvent({
  type: 'moving.handed_back.v1',
  schema: z.object({ owner: keyField, commandId: z.uuid() }),
  evolve: ({ owner, commandId }, view) => {
    const steps = view.get(handOversDocument, owner)?.steps ?? [];
    const rest = steps.filter((step) => step.commandId !== commandId);
    if (rest.length === steps.length) return [];
    return [
      rest.length === 0 ? remove(handOversDocument, owner) : put(handOversDocument, owner, { steps: rest }),
    ];
  },
});

/** The trolley was looked at. What is left in the hands by the book stays there. */
export const carryFinished = defineEvent({
  type: 'moving.carry_finished.v1',
  schema: z.object({ carry: keyField }),
  evolve: ({ carry }, view) => (view.get(carryDocument, carry) ? [remove(carryDocument, carry)] : []),
});

/** Keeps what would take a command back, so that undo needs no second rule. */
export const undoKept = defineEvent({
  type: 'moving.undo_kept.v1',
  schema: z.object({ carry: keyField, entry: undoEntrySchema }),
  evolve: ({ carry, entry }, view) => change(view, carry, (held) => ({ undo: withEntry(held.undo, entry) })),
});

/** A command came that cannot be taken back, so nothing before it can be either. */
export const undoForgotten = defineEvent({
  type: 'moving.undo_forgotten.v1',
  schema: z.object({ carry: keyField }),
  evolve: ({ carry }, view) => change(view, carry, () => ({ undo: [] })),
});

export const undoUsed = defineEvent({
  type: 'moving.undo_used.v1',
  schema: z.object({ carry: keyField, commandId: z.uuid() }),
  evolve: ({ carry, commandId }, view) =>
    change(view, carry, (held) => ({ undo: withoutEntry(held.undo, commandId) })),
});

/** Goods of an SKU and lot are stopped; a second reason joins the first, and a wider scope stays. */
export const goodsStopped = defineEvent({
  type: 'moving.goods_stopped.v1',
  schema: stopCaseSchema.omit({ state: true, by: true, closed: true, revocable: true }).extend({
    operatorId: keyField,
    /** The command that did, when it may be taken back. */
    commandId: uuidField.optional(),
  }),
  evolve: ({ operatorId, commandId, ...stop }, view) => {
    const key = stopKey(stop);
    const held = view.get(stopCaseDocument, key);
    const by = [...(held?.by ?? []).filter((one) => one !== operatorId), operatorId].slice(-mostHolders);
    const revocable = commandId === undefined ? null : revocableBy(held, commandId);
    return [
      put(stopCaseDocument, key, {
        ...stop,
        openedAt: held?.openedAt ?? stop.openedAt,
        scope: held?.scope === 'lot' ? 'lot' : stop.scope,
        state: 'open',
        by,
        closed: null,
        ...(revocable && { revocable }),
      }),
    ];
  },
});

/** Null: what stopped them before stays, or there is too much of it to remember. */
function revocableBy(held: StopCase | undefined, commandId: string): string[] | null {
  const before = held ? held.revocable : [];
  return before && before.length < mostRevocable ? [...before, commandId] : null;
}

/** A command that stopped goods was taken back; what others stopped stays stopped. */
export const stopTakenBack = defineEvent({
  type: 'moving.stop_taken_back.v1',
  schema: z.object({ stop: keyField, commandId: uuidField }),
  evolve: ({ stop, commandId }, view) => {
    const held = view.get(stopCaseDocument, stop);
    if (!held?.revocable?.includes(commandId)) return [];
    const revocable = held.revocable.filter((id) => id !== commandId);
    return [
      revocable.length === 0
        ? remove(stopCaseDocument, stop)
        : put(stopCaseDocument, stop, { ...held, revocable }),
    ];
  },
});

/** Nothing is stopped for this reason any more; who said so and why stays in the log. */
export const stopEnded = defineEvent({
  type: 'moving.stop_ended.v1',
  schema: z.object({ stop: keyField, by: keyField, note: noteField, at: instantField }),
  evolve: ({ stop }, view) => (view.get(stopCaseDocument, stop) ? [remove(stopCaseDocument, stop)] : []),
});

/** Every unit of a recalled lot was accounted for; the lot stays stopped. */
export const recallClosed = defineEvent({
  type: 'moving.recall_closed.v1',
  schema: z.object({ stop: keyField, by: keyField, at: instantField }),
  evolve: ({ stop, by, at }, view) => {
    const held = view.get(stopCaseDocument, stop);
    return held ? [put(stopCaseDocument, stop, { ...held, state: 'closed', closed: { by, at } })] : [];
  },
});
