import type { JobRules } from '../job-rules.ts';
import { putawayCommands } from './commands.ts';
import * as events from './events.ts';

export const putawayRules: JobRules = { commands: putawayCommands, events: Object.values(events) };
