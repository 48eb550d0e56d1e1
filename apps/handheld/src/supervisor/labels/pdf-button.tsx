import { mostOnPaper } from '@floorhand/domain/labels-owed/request-labels';
import { FileDown } from 'lucide-react';
import { useState } from 'react';
import { z } from 'zod';

import { useCopy } from '../../copy/use-copy.ts';
import { Button } from '../../kit/button.tsx';
import { Note } from '../../kit/note.tsx';
import { useFloor } from '../../sync/use-floor.ts';
import { useSyncStatus } from '../../sync/use-sync-status.ts';
import type { PaperButtonProps } from './paper-button.tsx';

/** Two thousand labels take a busy server some ten seconds. */
const patienceMs = 60_000;

const pdfSchema = z.object({
  base64: z.base64(),
  left: z.int(),
  withoutLetters: z.int(),
});
type Pdf = z.infer<typeof pdfSchema>;
type Asked = 'not' | 'asking' | 'silent' | Pick<Pdf, 'left' | 'withoutLetters'>;

/** Sheets of labels as a file that the server makes; an office or a print shop prints it as it is. */
export function PdfButton({ subjects, copies, sheet }: PaperButtonProps) {
  const t = useCopy('printing');
  const { device, person } = useFloor();
  const { connection } = useSyncStatus();
  const [asked, setAsked] = useState<Asked>('not');
  const { grantId } = person.grant;
  const ask = async (): Promise<void> => {
    setAsked('asking');
    try {
      const input = { grantId, subjects: [...subjects], copies, sheet };
      const answer = await device.session.call(
        (api, signal) => api.supervisor.labelPdf.query(input, { signal }),
        { timeoutMs: patienceMs },
      );
      const { base64, left, withoutLetters } = pdfSchema.parse(answer);
      keep(base64);
      setAsked({ left, withoutLetters });
    } catch {
      // No answer, or none of ours: the page says what to do.
      setAsked('silent');
    }
  };
  const problem =
    connection !== 'online'
      ? t('make.pdfOffline')
      : subjects.length * copies > mostOnPaper
        ? t('make.pdfTooMany', { most: mostOnPaper })
        : asked === 'asking'
          ? t('make.pdfAsking')
          : undefined;
  return (
    <>
      <Button kind="soft" icon={FileDown} disabledReason={problem} onPress={() => void ask()}>
        {t('make.pdf', { count: subjects.length * copies })}
      </Button>
      {asked === 'silent' && <Note state="offline">{t('make.pdfSilent')}</Note>}
      {typeof asked === 'object' && asked.left > 0 && (
        <Note state="caution">{t('make.leftOut', { count: asked.left })}</Note>
      )}
      {typeof asked === 'object' && asked.withoutLetters > 0 && (
        <Note state="caution">{t('make.withoutLetters', { count: asked.withoutLetters })}</Note>
      )}
    </>
  );
}

/** Gives the file to the browser, which keeps it where it keeps files. */
function keep(base64: string): void {
  const bytes = Uint8Array.from(atob(base64), (character) => character.codePointAt(0) ?? 0);
  const url = URL.createObjectURL(new Blob([bytes], { type: 'application/pdf' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = 'labels.pdf';
  link.click();
  // The browser has it once it has begun to write.
  setTimeout(() => URL.revokeObjectURL(url), patienceMs);
}
