import type { LucideIcon } from 'lucide-react';
import { z } from 'zod';

import { otherRecord, recordWords } from './record-words.ts';

/** A record in plain words: what was done, with how many of what, where. */
export interface ToldRecord {
  readonly icon: LucideIcon;
  /** Code of the words (`did` in the catalogue). */
  readonly did: string;
  /** Units; 0 where the words need none. */
  readonly count: number;
  /** Bin, unit or code it was about, as printed on its label. */
  readonly place: string | null;
  readonly skuId: string | null;
}

const text = z.string().nullish().catch(null);
/** A place of the stock rules: bin, unit or person. */
const place = z.object({ id: z.string() }).nullish().catch(null);
const units = z.number().nullish().catch(null);

/** What bodies of commands have in common; an older app may have written others. */
const bodySchema = z
  .looseObject({
    locationId: text,
    shelfId: text,
    stationId: text,
    doorId: text,
    lpn: text,
    tote: text,
    trolley: text,
    code: text,
    place,
    source: z.object({ place }).nullish().catch(null),
    tracking: text,
    skuId: text,
    quantity: units,
    units,
    good: units,
    damaged: units,
    counted: units,
    splits: z
      .array(z.object({ quantity: z.number() }))
      .nullish()
      .catch(null),
  })
  .catch({});

type Body = z.infer<typeof bodySchema>;

const placeOf = (body: Body): string | null =>
  body.locationId ??
  body.shelfId ??
  body.stationId ??
  body.lpn ??
  body.tote ??
  body.trolley ??
  body.place?.id ??
  body.source?.place?.id ??
  body.doorId ??
  body.tracking ??
  body.code ??
  null;

const countOf = ({ splits, quantity, units: many, counted, good, damaged }: Body): number =>
  splits
    ? splits.reduce((sum, split) => sum + split.quantity, 0)
    : (quantity ?? many ?? counted ?? (good ?? 0) + (damaged ?? 0));

/** Says what a command recorded, whatever its type and version. */
export function tellRecord({ type, body }: { readonly type: string; readonly body: unknown }): ToldRecord {
  const parsed = bodySchema.parse(body);
  const { icon, did } = recordWords[type] ?? otherRecord;
  return { icon, did, count: countOf(parsed), place: placeOf(parsed), skuId: parsed.skuId ?? null };
}
