import { z } from 'zod';
import { defineDocument, put, remove } from '../kernel/document.ts';
import { defineEvent } from '../kernel/event.ts';
import { codeField, keyField } from '../kernel/fields.ts';

/** A name or an address in the network, without anything that could lead elsewhere. */
const hostField = z
  .string()
  .regex(/^(?=.{1,253}$)[A-Za-z0-9]([A-Za-z0-9.-]*[A-Za-z0-9])?$|^[0-9A-Fa-f:]{2,39}$/);
/** A typeface on the printer: drive, name, extension. */
const fontField = z.string().regex(/^[A-Z]:[A-Z0-9_]{1,16}\.(?:TTF|TTE|FNT|OTF)$/);

export const printerConnectionSchema = z.discriminatedUnion('kind', [
  /** Raw ZPL over TCP. */
  z.strictObject({
    kind: z.literal('zpl'),
    host: hostField,
    port: z.int().min(1).max(65_535),
    /** Says how it is when it is asked (`~HS`); without that nobody knows whether a label is out of paper or out. */
    answers: z.boolean(),
    /** For letters that font 0 does not have; null: font 0 does. */
    font: fontField.nullable(),
  }),
  /** Printed by a person from the desk's browser. */
  z.strictObject({ kind: z.literal('browser') }),
]);

export const printedKindField = z.enum(['product', 'location', 'handlingUnit']);
export type PrintedKind = z.infer<typeof printedKindField>;

export const printerSchema = z.strictObject({
  name: z.string().trim().min(1).max(80),
  connection: printerConnectionSchema,
  /** The paper in it. */
  media: z.strictObject({
    widthMm: z.int().min(15).max(220),
    heightMm: z.int().min(10).max(400),
    dpi: z.union([z.literal(203), z.literal(300), z.literal(600)]),
  }),
  /** It prints these kinds without being asked for by name. */
  kinds: z.array(printedKindField).max(3),
  /** For this zone; null: for every zone that has none of its own. */
  zone: codeField.nullable(),
});
export type Printer = z.infer<typeof printerSchema>;

/** Key: an id. */
export const printerDocument = defineDocument({
  kind: 'printer',
  home: 'warehouse',
  schema: printerSchema,
  indexes: { all: () => 'all' },
});

export const printerSet = defineEvent({
  type: 'printing.printer_set.v1',
  schema: z.object({ printerId: keyField, printer: printerSchema }),
  evolve: ({ printerId, printer }) => [put(printerDocument, printerId, printer)],
});

export const printerRemoved = defineEvent({
  type: 'printing.printer_removed.v1',
  schema: z.object({ printerId: keyField }),
  evolve: ({ printerId }, view) =>
    view.get(printerDocument, printerId) ? [remove(printerDocument, printerId)] : [],
});
