import type { JobRules } from '../jobs/index.ts';
import { labelTroubled } from '../labels-owed/label-request.ts';
import { newPlates } from '../labels-owed/new-plates.ts';
import { printAgain } from '../labels-owed/print-again.ts';
import { requestLabels } from '../labels-owed/request-labels.ts';
import { removePrinter, savePrinter } from './printer-commands.ts';
import { printerDocument, printerRemoved, printerSet } from './printer.ts';

/** Printers, and labels that the desk asks for. */
export const printingRules: JobRules = {
  commands: [savePrinter, removePrinter, requestLabels, printAgain, newPlates],
  events: [printerSet, printerRemoved, labelTroubled],
  documents: [printerDocument],
};
