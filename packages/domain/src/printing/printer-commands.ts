import { z } from 'zod';
import { defineCommand } from '../kernel/command.ts';
import { keyField } from '../kernel/fields.ts';
import { ok, refuse } from '../kernel/result.ts';
import { printerDocument, printerRemoved, printerSchema, printerSet } from './printer.ts';

/**
 * Adds a printer (null) or changes one [PR1].
 * Rejects: printing.name_taken, printing.printer_unknown. Idempotent by: printer.
 */
export const savePrinter = defineCommand({
  type: 'printing.save_printer',
  version: 1,
  kind: 'request',
  judgedBy: 'device',
  roles: ['supervisor'],
  schema: z.strictObject({ printerId: keyField.nullable(), printer: printerSchema }),
  decide: ({ printerId, printer }, view, context) => {
    if (printerId !== null && !view.get(printerDocument, printerId))
      return refuse({ code: 'printing.printer_unknown', data: {} });
    const id = printerId ?? context.commandId;
    const others = view.list(printerDocument, 'all', 'all').filter(({ key }) => key !== id);
    const name = printer.name.toLowerCase();
    if (others.some(({ body }) => body.name.toLowerCase() === name))
      return refuse({ code: 'printing.name_taken', data: { name: printer.name } });
    return ok([printerSet.create({ printerId: id, printer })]);
  },
});

/**
 * Takes a printer out of use; what was to be printed there finds another one or stays owed [PR1].
 * Rejects: printing.printer_unknown. Idempotent by: printer.
 */
export const removePrinter = defineCommand({
  type: 'printing.remove_printer',
  version: 1,
  kind: 'request',
  judgedBy: 'device',
  roles: ['supervisor'],
  schema: z.strictObject({ printerId: keyField }),
  decide: ({ printerId }, view) =>
    view.get(printerDocument, printerId)
      ? ok([printerRemoved.create({ printerId })])
      : refuse({ code: 'printing.printer_unknown', data: {} }),
});
