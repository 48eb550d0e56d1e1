import type { Outcome } from '../protocol/outcome.ts';
import type { LoggedCommand } from './server-store.ts';

/** What the device is told of a command, from the log. */
export const outcomeOf = ({
  deviceSeq,
  commandId,
  outcome,
  reason,
  commitSeq,
  discrepancyIds,
}: LoggedCommand): Outcome => ({
  deviceSeq,
  commandId,
  outcome,
  commitSeq,
  duplicate: false,
  reason,
  discrepancyIds: [...discrepancyIds],
});
