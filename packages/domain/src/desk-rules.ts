import { settle } from './discrepancies/settle.ts';
import type { JobRules } from './jobs/job-rules.ts';
import { setBand, setHold } from './orders/order-commands.ts';
import { printingRules } from './printing/printing-rules.ts';
import { askCount } from './stock/ask-count.ts';

/** What a supervisor can send besides the commands of jobs. */
export const deskRules: JobRules = {
  commands: [askCount, setBand, setHold, settle, ...printingRules.commands],
  events: printingRules.events,
};
