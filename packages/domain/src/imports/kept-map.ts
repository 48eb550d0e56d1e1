import { z } from 'zod';
import { importKindField, type ImportKind } from './import-kind.ts';

/** A map that somebody kept to use it again. Its content is of the form of its kind, which the server checks. */
export const keptMapSchema = z.strictObject({
  name: z.string().trim().min(1).max(60),
  kind: importKindField,
  map: z.looseObject({ columns: z.record(z.string().max(60), z.string().min(1).max(200)) }),
  /** ISO instant. */
  keptAt: z.iso.datetime(),
  /** Name of the person. */
  keptBy: z.string().max(80),
});
export type KeptMap = z.infer<typeof keptMapSchema>;

const sameName = (name: string): string => name.trim().toLowerCase();

/** The kept map that fits a file best [IM2]; undefined when none does. */
export function fittingMap(
  header: readonly string[],
  { kind, kept }: { readonly kind: ImportKind; readonly kept: readonly KeptMap[] },
): KeptMap | undefined {
  const names = new Set(header.map(sameName));
  const columnsOf = ({ map }: KeptMap): readonly string[] => Object.values(map.columns);
  return kept
    .filter((each) => each.kind === kind && columnsOf(each).every((column) => names.has(sameName(column))))
    .toSorted((a, b) => columnsOf(b).length - columnsOf(a).length || (a.keptAt < b.keptAt ? 1 : -1))[0];
}
