import type { JobRules } from '../job-rules.ts';
import { receivingCommands } from './commands.ts';
import * as events from './events.ts';

export const receivingRules: JobRules = { commands: receivingCommands, events: Object.values(events) };
