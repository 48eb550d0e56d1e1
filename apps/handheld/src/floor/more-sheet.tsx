import { Barcode } from 'lucide-react';
import type { ReactNode } from 'react';

import { useCopy } from '../copy/use-copy.ts';
import { List } from '../kit/list.tsx';
import { ListRow } from '../kit/list-row.tsx';
import { Sheet } from '../kit/sheet.tsx';

interface MoreSheetProps {
  /** "Close, back to the stop". */
  readonly closeLabel: string;
  readonly onClose: () => void;
  /** Opens the codes of a practice building; left out elsewhere. */
  readonly onPractice: (() => void) | undefined;
  /** Rows of the job: only what is possible now. */
  readonly children: ReactNode;
}

/** What is rarer than the buttons at the bottom edge. The PROBLEM card opens it too. */
export function MoreSheet({ closeLabel, onClose, onPractice, children }: MoreSheetProps) {
  const t = useCopy('job');
  return (
    <Sheet title={t('moreTitle')} closeLabel={closeLabel} onClose={onClose}>
      <List label={t('moreTitle')}>
        {children}
        {onPractice && (
          <ListRow icon={Barcode} title={t('codes')} detail={t('codesDetail')} onPress={onPractice} />
        )}
      </List>
    </Sheet>
  );
}
