import type { JobRules } from '../job-rules.ts';
import { pickingCommands } from './commands.ts';
import * as events from './events.ts';

/** What a device runs of it: waves are put together on the server. */
export const pickingFloorRules: JobRules = { commands: pickingCommands, events: Object.values(events) };
