import type { LostCommits } from '../kernel/continuity.ts';
import type { View } from '../kernel/document.ts';
import type { DomainEvent } from '../kernel/event.ts';
import { tellSystemCard, withdrawSystemCard } from '../discrepancies/system-card.ts';

/** What a restored server cannot get back from any device [X1]. */
export function commitsLost(view: View, lost: LostCommits): readonly DomainEvent[] {
  const discrepancyId = `commits_lost:${lost.epoch}`;
  if (lost.lost === 0) return withdrawSystemCard(view, discrepancyId, lost.noticedAt);
  const { firstSeq, lastSeq, keptAt, noticedAt } = lost;
  return tellSystemCard(view, {
    discrepancyId,
    type: 'commits_lost',
    severity: 'attention',
    facts: { lost: lost.lost, firstSeq, lastSeq, keptAt, noticedAt },
    at: noticedAt,
  });
}
