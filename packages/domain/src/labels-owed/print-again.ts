import { z } from 'zod';
import { defineCommand } from '../kernel/command.ts';
import { keyField, uuidField } from '../kernel/fields.ts';
import { ok, refuse } from '../kernel/result.ts';
import { printerDocument } from '../printing/printer.ts';
import { goesOnByItself, labelRequestDocument, labelRequested } from './label-request.ts';

/**
 * Somebody looked: the label is not out, or it came out badly [LO5]. It is asked for anew under this command, so that
 * a printer that remembers the first one cannot be confused; with another printer where one is named. What goes on by
 * itself is not asked for twice, unless it is to go to another printer.
 * Rejects: labels_owed.gone, labels_owed.on_its_way, labels_owed.printer_unknown. Idempotent by: request and command
 * that asked.
 */
export const printAgain = defineCommand({
  type: 'labels_owed.print_again',
  version: 1,
  kind: 'request',
  judgedBy: 'device',
  roles: ['receiver', 'picker', 'packer', 'supervisor'],
  schema: z.strictObject({ requestId: keyField, askedIn: uuidField, printerId: keyField.nullable() }),
  decide: ({ requestId, askedIn, printerId }, view, context) => {
    const owed = view.get(labelRequestDocument, requestId);
    if (owed?.commandId !== askedIn) return refuse({ code: 'labels_owed.gone', data: {} });
    if (printerId === null && owed.trouble && goesOnByItself(owed.trouble.code))
      return refuse({ code: 'labels_owed.on_its_way', data: {} });
    if (printerId !== null && !view.get(printerDocument, printerId))
      return refuse({ code: 'labels_owed.printer_unknown', data: {} });
    const { trouble: _trouble, ...rest } = owed;
    const request = {
      ...rest,
      printerId: printerId ?? owed.printerId ?? null,
      reason: 'reprint' as const,
      commandId: context.commandId,
    };
    return ok([labelRequested.create({ request })]);
  },
});
