import type { JobRules } from '../job-rules.ts';
import { countingCommands } from './commands.ts';
import * as events from './events.ts';

export const countingRules: JobRules = { commands: countingCommands, events: Object.values(events) };
