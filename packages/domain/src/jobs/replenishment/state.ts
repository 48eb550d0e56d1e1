import { z } from 'zod';
import { defineDocument } from '../../kernel/document.ts';
import { codeField, instantField, keyField, serialField, tallyField } from '../../kernel/fields.ts';
import { undoEntrySchema, undoListOf } from '../../undo/undo-list.ts';

export const mostTasks = 40;
export const mostSerials = 200;

/** Goods that were proved by their code, at the source before they are taken or at the face before they are put. */
export const provedSchema = z.object({
  taskId: keyField,
  at: z.enum(['source', 'target']),
  serials: z.array(serialField).max(mostSerials),
});
export type Proved = z.infer<typeof provedSchema>;

/** What one person brings on one trolley, and how far they are. Made of commands, so it survives a dead battery. */
export const tripSchema = z.object({
  operatorId: keyField,
  deviceId: keyField,
  startedAt: instantField,
  /** LPN of the trolley, or of the tote or pallet on it. */
  trolley: codeField,
  /** In the order of the walk through the reserve. */
  tasks: z.array(keyField).max(mostTasks),
  /** The bin that was scanned last and is still to be worked at. */
  bin: keyField.nullable(),
  lastPlace: keyField.nullable(),
  proved: provedSchema.nullable(),
  units: tallyField,
  puts: tallyField,
  undo: undoListOf(undoEntrySchema.extend({ taskId: keyField.nullable() })),
});
export type Trip = z.infer<typeof tripSchema>;

export const tripDocument = defineDocument({
  kind: 'replenishmentTrip',
  home: 'warehouse',
  schema: tripSchema,
  indexes: { operatorId: (trip) => trip.operatorId, all: () => 'all' },
});

export interface Person {
  readonly operatorId: string;
  readonly deviceId: string;
}

/** One trip per person and device. */
export const tripKey = ({ operatorId, deviceId }: Person): string => `${operatorId}|${deviceId}`;
