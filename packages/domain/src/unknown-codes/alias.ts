import { z } from 'zod';
import { barcodeKey, mostMatches, packLevelField } from '../catalog/sku.ts';
import { defineDocument, put, remove, type View, type Write } from '../kernel/document.ts';
import { defineEvent } from '../kernel/event.ts';
import { instantField, keyField } from '../kernel/fields.ts';
import { aliasCodeField } from '../scanning/foreign-code.ts';

/** One SKU that a taught code stands for. */
export const aliasMatchSchema = z.object({
  skuId: keyField,
  level: packLevelField,
  /** Base units one scan stands for. */
  factor: z.int().min(1).max(1_000_000),
  by: keyField,
  at: instantField,
});
export type AliasMatch = z.infer<typeof aliasMatchSchema>;

/**
 * A code that this warehouse learned. The master data is everybody's and not changed by it. What is only proposed has
 * no meaning yet; it is held so that nobody proposes it twice.
 */
export const aliasSchema = z.object({
  code: aliasCodeField,
  matches: z
    .array(aliasMatchSchema.extend({ state: z.enum(['proposed', 'taught']) }))
    .min(1)
    .max(mostMatches),
});
export type Alias = z.infer<typeof aliasSchema>;

/** Key: as for a bar code. */
export const aliasDocument = defineDocument({
  kind: 'alias',
  home: 'warehouse',
  schema: aliasSchema,
  indexes: {
    skuId: (alias) => alias.matches[0]?.skuId ?? null,
    /** Those with a meaning, for the desk. */
    state: (alias) => (alias.matches.some(({ state }) => state === 'taught') ? 'taught' : null),
  },
});

const aliasEventSchema = z.object({ code: aliasCodeField, match: aliasMatchSchema });

/** Somebody without the right to teach says what a code is. What is taught already stays. */
export const aliasProposed = defineEvent({
  type: 'unknown_codes.alias_proposed.v1',
  schema: aliasEventSchema,
  evolve: ({ code, match }, view) => {
    const held = matchesOf(view, code).find(({ skuId }) => skuId === match.skuId);
    return held?.state === 'taught' ? [] : withMatch(view, code, { ...match, state: 'proposed' });
  },
});

/** From now on the code stands for the SKU in this warehouse. */
export const aliasTaught = defineEvent({
  type: 'unknown_codes.alias_taught.v1',
  schema: aliasEventSchema,
  evolve: ({ code, match }, view) => withMatch(view, code, { ...match, state: 'taught' }),
});

/** A proposal was declined. */
export const aliasDeclined = defineEvent({
  type: 'unknown_codes.alias_declined.v1',
  schema: z.object({ code: aliasCodeField, skuId: keyField }),
  evolve: ({ code, skuId }, view) =>
    kept(view, code, (match) => match.skuId !== skuId || match.state === 'taught'),
});

/** The code means the SKU no longer. */
export const aliasForgotten = defineEvent({
  type: 'unknown_codes.alias_forgotten.v1',
  schema: z.object({ code: aliasCodeField, skuId: keyField, by: keyField, at: instantField }),
  evolve: ({ code, skuId }, view) => kept(view, code, (match) => match.skuId !== skuId),
});

const matchesOf = (view: View, code: string): Alias['matches'] =>
  view.get(aliasDocument, barcodeKey(code))?.matches ?? [];

/** The alias with the matches that stay; without any it is gone. */
function kept(
  view: View,
  code: string,
  stays: (match: Alias['matches'][number]) => boolean,
): readonly Write[] {
  const held = matchesOf(view, code);
  const matches = held.filter(stays);
  const key = barcodeKey(code);
  if (matches.length === held.length) return [];
  return matches.length === 0 ? [remove(aliasDocument, key)] : [put(aliasDocument, key, { code, matches })];
}

function withMatch(view: View, code: string, match: Alias['matches'][number]): readonly Write[] {
  const others = matchesOf(view, code).filter(({ skuId }) => skuId !== match.skuId);
  const matches = [...others, match].slice(-mostMatches);
  return [put(aliasDocument, barcodeKey(code), { code, matches })];
}

/** What this warehouse taught about a code; proposals not included. */
export const taughtMatches = (view: View, code: string): readonly AliasMatch[] =>
  matchesOf(view, code).filter(({ state }) => state === 'taught');
