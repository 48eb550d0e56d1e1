import type { ImportFile } from '@floorhand/domain/imports/import-file';

import { useCopyByCode } from '../../copy/use-copy-by-code.ts';
import { Note } from '../../kit/note.tsx';

/** What is wrong with a file as a whole, and the next step. */
export function ProblemNote({ problem }: { readonly problem: NonNullable<ImportFile['problem']> }) {
  const t = useCopyByCode('imports.problem');
  const about = { about: problem.about.join(', ') };
  return (
    <Note state={problem.code === 'stopped' ? 'caution' : 'stop'} title={t(`${problem.code}.title`, about)}>
      {t(`${problem.code}.detail`, about)}
    </Note>
  );
}
