import type { TransportProblem } from './ports.ts';
import type { SyncStatus } from './status.ts';

/** What people are told of a request that failed; null: only that the device is offline. */
export const problemOf = ({ kind }: TransportProblem): SyncStatus['problem'] =>
  kind === 'not_ours'
    ? 'other_network'
    : kind === 'unauthorised'
      ? 'signed_out'
      : kind === 'server'
        ? 'server_failing'
        : null;
