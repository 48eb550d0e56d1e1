import type { Report } from './report.ts';

/** Measures one thing and reports it. `args` are what followed the name on the command line. */
export type Bench = (args: readonly string[], report: Report) => Promise<void>;
