import type { ReactNode } from 'react';

import { useCopy } from '../copy/use-copy.ts';
import { Button } from '../kit/button.tsx';
import { Note } from '../kit/note.tsx';

interface SilentNoteProps {
  readonly onAgain: () => void;
  /** In place of the usual words. */
  readonly children?: ReactNode;
}

/** The server gave no answer although the tablet is online; it is asked again from here. */
export function SilentNote({ onAgain, children }: SilentNoteProps) {
  const t = useCopy('supervisor.ask');
  return (
    <Note state="offline" action={<Button onPress={onAgain}>{t('again')}</Button>}>
      {children ?? t('silent')}
    </Note>
  );
}
