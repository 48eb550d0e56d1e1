import type { JobRules } from '../job-rules.ts';
import { replenishmentCommands } from './commands.ts';
import * as events from './events.ts';

export const replenishmentRules: JobRules = {
  commands: replenishmentCommands,
  events: Object.values(events),
};
