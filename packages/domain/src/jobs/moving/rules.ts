import type { JobRules } from '../job-rules.ts';
import { movingCommands } from './commands.ts';
import * as events from './events.ts';

export const movingRules: JobRules = { commands: movingCommands, events: Object.values(events) };
