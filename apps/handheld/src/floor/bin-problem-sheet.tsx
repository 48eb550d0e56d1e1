import type { Besides } from '@floorhand/domain/kernel/own-words';

import { useCopy } from '../copy/use-copy.ts';
import { Note } from '../kit/note.tsx';
import { ProblemSheet } from './problem-sheet.tsx';

/** What is wrong with a bin and worth a picture. */
export type PhotographedBin = 'blocked' | 'unsafe';

interface BinProblemSheetProps {
  readonly what: PhotographedBin;
  readonly bin: string;
  readonly onRecord: (besides: Besides) => void;
  readonly onClose: () => void;
}

/** Nothing can be put into this bin: what happens to it, and a picture for whoever clears it. */
export function BinProblemSheet({ what, bin, onRecord, onClose }: BinProblemSheetProps) {
  const t = useCopy('putaway');
  const photo = useCopy('photo');
  return (
    <ProblemSheet
      title={t(`binIs.${what}`)}
      detail={<span className="fh-bin">{bin}</span>}
      closeLabel={t('closeSheet')}
      photo={{ of: photo('ofBin'), is: 'optional' }}
      record={{ label: t('report') }}
      onRecord={onRecord}
      onClose={onClose}
    >
      <Note>{t(`binEffect.${what}`)}</Note>
    </ProblemSheet>
  );
}
