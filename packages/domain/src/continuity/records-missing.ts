import type { MissingRecords } from '../kernel/continuity.ts';
import type { View } from '../kernel/document.ts';
import type { DomainEvent } from '../kernel/event.ts';
import { tellSystemCard } from '../discrepancies/system-card.ts';

/** How many records went with a device that does not come back, whose, and since when [X3]. */
export function recordsMissing(view: View, missing: MissingRecords): readonly DomainEvent[] {
  const count = missing.reportedSeq - missing.receivedSeq;
  if (count <= 0) return [];
  const { deviceId, deviceName, reportedSeq, receivedSeq, operatorId, lastSeenAt, at } = missing;
  return tellSystemCard(view, {
    discrepancyId: `records_missing:${deviceId}`,
    type: 'records_missing',
    severity: 'serious',
    facts: { device: deviceName, deviceId, count, reportedSeq, receivedSeq, operatorId, lastSeenAt },
    at,
  });
}
