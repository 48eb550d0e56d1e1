import type { Entry } from '../kernel/document.ts';
import type { Discrepancy } from './discrepancy.ts';

const rank: Readonly<Record<Discrepancy['severity'], number>> = { serious: 0, attention: 1, info: 2 };

/** What a supervisor should look at first: the severity, then the one that waits longest. */
export function mostUrgentFirst(a: Entry<Discrepancy>, b: Entry<Discrepancy>): number {
  const severity = rank[a.body.severity] - rank[b.body.severity];
  if (severity !== 0) return severity;
  if (a.body.openedAt !== b.body.openedAt) return a.body.openedAt < b.body.openedAt ? -1 : 1;
  return a.key < b.key ? -1 : 1;
}
