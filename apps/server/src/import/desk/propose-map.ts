import { guessColumns } from '@floorhand/domain/imports/guess-columns';
import { guessForm } from '@floorhand/domain/imports/guess-form';
import type { ImportProposal } from '@floorhand/domain/imports/import-file';
import type { ImportKind } from '@floorhand/domain/imports/import-kind';
import { fittingMap, type KeptMap } from '@floorhand/domain/imports/kept-map';
import { importFields } from '../open-import.ts';
import type { FileHead } from './inspect-file.ts';

/** How a file may be read as one kind: by a map that was kept for such files [IM2], or by its column names [IM1]. */
export function proposeMap(
  head: FileHead,
  {
    kind,
    kept,
    timeZone,
  }: { readonly kind: ImportKind; readonly kept: readonly KeptMap[]; readonly timeZone: string },
): ImportProposal {
  const { columns: meanings, required } = importFields[kind];
  const fields = { columns: [...meanings], required: [...required] };
  const fitting = fittingMap(head.columns, { kind, kept });
  if (fitting) return { ...fields, map: fitting.map, kept: fitting.name };
  const columns = guessColumns(head.columns, meanings);
  return { ...fields, kept: null, map: { columns, ...guessForm(head.rows), ...formOf(head), timeZone } };
}

/** What the file showed already is not found out again. */
const formOf = ({ delimiter, encoding }: FileHead) => ({
  ...(/^[,;\t|]$/.test(delimiter) && { delimiter }),
  ...(encoding !== null && { encoding }),
});
