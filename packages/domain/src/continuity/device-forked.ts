import { z } from 'zod';
import type { DeedSubject, ForkedDevice, NearDuplicate } from '../kernel/continuity.ts';
import type { Command } from '../kernel/command.ts';
import type { View } from '../kernel/document.ts';
import type { DomainEvent } from '../kernel/event.ts';
import type { Json } from '../kernel/json.ts';
import { discrepancyDocument } from '../discrepancies/discrepancy.ts';
import { tellSystemCard } from '../discrepancies/system-card.ts';

const goodsSchema = z.object({ skuId: z.string(), locationId: z.string().optional() });

/** A card stays small [K8]; the count goes on. */
const mostListed = 10;

/** A device that was restored or copied, and which of its records look like ones recorded before [X2]. */
export function deviceForked(view: View, fork: ForkedDevice): readonly DomainEvent[] {
  const discrepancyId = `device_forked:${fork.laneId}`;
  const held = view.get(discrepancyDocument, discrepancyId);
  if (held && fork.duplicates.length === 0) return [];
  const listed = Array.isArray(held?.facts['duplicates']) ? held.facts['duplicates'] : [];
  const before = typeof held?.facts['count'] === 'number' ? held.facts['count'] : 0;
  return tellSystemCard(view, {
    discrepancyId,
    type: 'device_forked',
    severity: before + fork.duplicates.length > 0 ? 'attention' : 'info',
    facts: {
      device: fork.deviceName,
      deviceId: fork.deviceId,
      count: before + fork.duplicates.length,
      duplicates: [...listed, ...fork.duplicates.map(asFact)].slice(0, mostListed),
    },
    at: fork.at,
  });
}

const asFact = (duplicate: NearDuplicate): Json => ({ ...duplicate });

/**
 * What a fact about goods tells of, read without knowing its job: bins and SKUs have the same names in all of them.
 * Null for what moves nothing; to record it twice harms nobody.
 */
export function deedSubject({ type, body }: Pick<Command, 'type' | 'body'>): DeedSubject | null {
  const parsed = goodsSchema.safeParse(body);
  if (!parsed.success) return null;
  const { skuId, locationId: place = null } = parsed.data;
  return { locationId: place, skuId, alike: [type, place ?? '', skuId].join(' ') };
}
