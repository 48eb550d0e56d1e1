import type { z } from 'zod';
import { skuDocument } from '../catalog/sku.ts';
import type { View } from '../kernel/document.ts';
import type { DomainEvent } from '../kernel/event.ts';
import { canonicalJson } from '../kernel/json.ts';
import { decline, ok, type Result } from '../kernel/result.ts';
import { returnDocument, returnImported, returnKey, returnLineDocument } from './return.ts';

type Body = z.infer<typeof returnImported.schema>;

/** A return as a shop tells of it; without `announcedAt` it is announced when it is first heard of. */
export interface ToldReturn {
  readonly announced: Omit<Body['announced'], 'announcedAt'> & { readonly announcedAt?: string };
  readonly lines: Body['lines'];
  /** ISO instant. */
  readonly now: string;
}

export type ReturnRefusal =
  | { readonly code: 'known' | 'inspected' }
  | { readonly code: 'sku_unknown'; readonly skuId: string };

/** Takes a return, or what changed about it until somebody inspected it [O7]. */
export function announceReturn(
  view: View,
  { announced, lines, now }: ToldReturn,
): Result<readonly DomainEvent[], ReturnRefusal> {
  const returnId = returnKey(announced.brand, announced.reference);
  const held = view.get(returnDocument, returnId);
  if (held && held.status !== 'announced') return decline({ code: 'inspected' });
  const skus = view.getMany(
    skuDocument,
    lines.map(({ skuId }) => skuId),
  );
  const unknown = lines.find((_, i) => skus[i] === undefined);
  if (unknown) return decline({ code: 'sku_unknown', skuId: unknown.skuId });
  const before = view.list(returnLineDocument, 'returnId', returnId).map(({ body }) => body);
  const told = { ...announced, announcedAt: announced.announcedAt ?? held?.announcedAt ?? now };
  if (held) {
    const { status: _status, lines: _lines, units: _units, ...was } = held;
    const isSame =
      canonicalJson([was, before]) === canonicalJson([told, lines.map((line) => ({ ...line, returnId }))]);
    if (isSame) return decline({ code: 'known' });
  }
  return ok([returnImported.create({ announced: told, lines })]);
}
