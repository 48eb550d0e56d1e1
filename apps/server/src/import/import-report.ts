import type { SetAside } from './set-aside.ts';

/** What is counted of every file; a list of another kind adds its own. */
export interface Imported {
  readonly orders: number;
  readonly orderLines: number;
  readonly returns: number;
  readonly returnLines: number;
  readonly skus: number;
}

/** Printed as it is; spec of the command line. */
export interface ImportReport {
  /** Data lines of the file; each is in exactly one of the two below. */
  readonly read: number;
  readonly imported: Imported;
  readonly setAside: readonly SetAside[];
}
