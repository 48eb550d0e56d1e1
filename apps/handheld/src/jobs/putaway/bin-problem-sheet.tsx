import { useCopy } from '../../copy/use-copy.ts';
import { ProblemSheet } from '../../floor/problem-sheet.tsx';
import { Note } from '../../kit/note.tsx';
import { reportTarget, type PhotographedBin } from './report-target.ts';
import type { Putaway } from './use-putaway.ts';

interface BinProblemSheetProps {
  readonly what: PhotographedBin;
  readonly bin: string;
  readonly putaway: Putaway;
  readonly onClose: () => void;
}

/** Nothing can be put into this bin: what happens to it, and a picture for whoever clears it. */
export function BinProblemSheet({ what, bin, putaway, onClose }: BinProblemSheetProps) {
  const t = useCopy('putaway');
  const photo = useCopy('photo');
  return (
    <ProblemSheet
      title={t(`binIs.${what}`)}
      detail={<span className="fh-bin">{bin}</span>}
      closeLabel={t('closeSheet')}
      photo={{ of: photo('ofBin'), is: 'optional' }}
      record={{ label: t('report') }}
      onRecord={({ blobs }) => void putaway.act(reportTarget(what, blobs && { blobs }))}
      onClose={onClose}
    >
      <Note>{t(`binEffect.${what}`)}</Note>
    </ProblemSheet>
  );
}
