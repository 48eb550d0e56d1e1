import type { JobRules } from '../jobs/job-rules.ts';
import { newPlates } from '../labels-owed/new-plates.ts';
import { printAgain } from '../labels-owed/print-again.ts';
import { requestLabels } from '../labels-owed/request-labels.ts';
import { removePrinter, savePrinter } from './printer-commands.ts';

/** Printers, and labels that the desk asks for. */
export const printingRules: JobRules = {
  commands: [savePrinter, removePrinter, requestLabels, printAgain, newPlates],
  events: [],
};
