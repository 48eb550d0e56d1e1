import type { z } from 'zod';
import { skuDocument } from '../catalog/sku.ts';
import { handlingUnitDocument } from '../handling-units/handling-unit.ts';
import type { View } from '../kernel/document.ts';
import type { DomainEvent } from '../kernel/event.ts';
import { canonicalJson } from '../kernel/json.ts';
import { decline, ok, type Result } from '../kernel/result.ts';
import { inboundImported, inboundRevised } from './inbound-events.ts';
import { inboundDocument, inboundKey, inboundLineDocument, inboundUnitDocument } from './inbound.ts';

export type Announcement = z.infer<typeof inboundImported.schema>;

export type AnnouncementRefusal =
  | { readonly code: 'known' | 'closed' }
  | { readonly code: 'sku_unknown'; readonly skuId: string }
  | { readonly code: 'unit_of_another'; readonly unit: string; readonly inboundId: string }
  | { readonly code: 'unit_in_building'; readonly unit: string };

export interface Announced {
  readonly events: readonly DomainEvent[];
  /** SKUs whose lines stay as they were announced, because something of them came. */
  readonly begun: ReadonlySet<string>;
}

/** Takes what a supplier announces, or announces anew while goods are coming in [I1] [I3]. */
export function announce(view: View, announcement: Announcement): Result<Announced, AnnouncementRefusal> {
  const { inbound, lines, units } = announcement;
  const inboundId = inboundKey(inbound.brand, inbound.reference);
  const held = view.get(inboundDocument, inboundId);
  if (held?.status === 'closed') return decline({ code: 'closed' });
  const known = view.getMany(
    skuDocument,
    lines.map(({ skuId }) => skuId),
  );
  const unknown = lines.find((_, i) => known[i] === undefined);
  if (unknown) return decline({ code: 'sku_unknown', skuId: unknown.skuId });
  const taken = takenUnit(view, inboundId, units);
  if (taken) return decline(taken);
  const before = view.list(inboundLineDocument, 'inboundId', inboundId).map(({ body }) => body);
  const told = (line: Announcement['lines'][number]): string => canonicalJson(line);
  const changed = (skuId: string): boolean => {
    const was = before.find((line) => line.skuId === skuId);
    const now = lines.find((line) => line.skuId === skuId);
    if (!was || !now) return true;
    const { inboundId: _id, received: _received, ...rest } = was;
    return told(rest) !== told(now);
  };
  const begun = new Set(before.filter(({ received }) => received !== 0).map(({ skuId }) => skuId));
  const stuck = new Set(
    [...begun].filter((skuId) => lines.some((line) => line.skuId === skuId) && changed(skuId)),
  );
  const isSame =
    held !== undefined &&
    contentOf({
      inbound: held,
      lines: before.filter(({ skuId, ordered }) => ordered > 0 && !begun.has(skuId)),
    }) === contentOf({ inbound, lines: lines.filter(({ skuId }) => !begun.has(skuId)) }) &&
    sameUnits(view, inboundId, units);
  if (isSame && stuck.size === 0) return decline({ code: 'known' });
  const event = held !== undefined && (held.loads > 0 || begun.size > 0) ? inboundRevised : inboundImported;
  return ok({ events: isSame ? [] : [event.create(announcement)], begun: stuck });
}

/** What a document says, without what came of it. */
const contentOf = ({
  inbound,
  lines,
}: {
  readonly inbound: Announcement['inbound'];
  readonly lines: readonly Announcement['lines'][number][];
}): string => {
  const { kind, brand, reference, supplier, trusted, verifyEvery, sampleEvery, sealRequired } = inbound;
  const { loadType, expectedAt } = inbound;
  const header = { kind, brand, reference, supplier, trusted, verifyEvery, sampleEvery, sealRequired };
  return canonicalJson([
    { ...header, loadType, expectedAt },
    lines
      .map(({ line, skuId, ordered, tolerancePercent, underTolerancePercent, lots, neededNow }) => ({
        line,
        skuId,
        ordered,
        tolerancePercent,
        underTolerancePercent,
        lots,
        neededNow,
      }))
      .toSorted((a, b) => a.line - b.line),
  ]);
};

function sameUnits(view: View, inboundId: string, units: Announcement['units']): boolean {
  const held = view.list(inboundUnitDocument, 'inboundId', inboundId);
  const waiting = held.filter(({ body }) => body.arrivedAt === null);
  const arrived = new Set(held.filter(({ body }) => body.arrivedAt !== null).map(({ key }) => key));
  const picture = (list: Announcement['units']): string =>
    canonicalJson(list.toSorted((a, b) => (a.code < b.code ? -1 : 1)));
  return (
    picture(waiting.map(({ key, body: { kind, contents } }) => ({ code: key, kind, contents }))) ===
    picture(units.filter(({ code }) => !arrived.has(code)))
  );
}

/** A pallet can be announced once, and not while it stands in the building. */
function takenUnit(view: View, inboundId: string, units: Announcement['units']): AnnouncementRefusal | null {
  const codes = units.map(({ code }) => code);
  const announced = view.getMany(inboundUnitDocument, codes);
  const standing = view.getMany(handlingUnitDocument, codes);
  for (const [i, code] of codes.entries()) {
    const other = announced[i];
    if (other && other.inboundId !== inboundId)
      return { code: 'unit_of_another', unit: code, inboundId: other.inboundId };
    if (!other && standing[i] && standing[i].state !== 'empty')
      return { code: 'unit_in_building', unit: code };
  }
  return null;
}
