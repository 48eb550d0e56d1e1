import { approve, reject } from './decide/decide-variance.ts';
import { finish } from './decide/finish.ts';
import { leave, start } from './decide/start.ts';
import { tally, undo } from './decide/tally.ts';

/** Everything somebody who counts, or judges counts, can send about it. */
export const countingCommands = [start, leave, tally, undo, finish, approve, reject] as const;
