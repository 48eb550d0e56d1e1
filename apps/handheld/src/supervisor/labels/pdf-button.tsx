import { mostOnPaper } from '@floorhand/domain/labels-owed/request-labels';
import { FileDown } from 'lucide-react';
import { useState } from 'react';
import { z } from 'zod';

import { useCopy } from '../../copy/use-copy.ts';
import { Note } from '../../kit/note.tsx';
import { useFloor } from '../../sync/use-floor.ts';
import { useSyncStatus } from '../../sync/use-sync-status.ts';
import { AskButton } from '../ask-button.tsx';
import { saveFile } from '../save-file.ts';
import type { PaperButtonProps } from './paper-button.tsx';

/** Two thousand labels take a busy server some ten seconds. */
const patienceMs = 60_000;

const pdfSchema = z.object({
  base64: z.base64(),
  left: z.int(),
  withoutLetters: z.int(),
});
type Pdf = z.infer<typeof pdfSchema>;

/** Sheets of labels as a file that the server makes; an office or a print shop prints it as it is. */
export function PdfButton({ subjects, copies, sheet }: PaperButtonProps) {
  const t = useCopy('printing.make');
  const { device, person } = useFloor();
  const { connection } = useSyncStatus();
  const [made, setMade] = useState<Pdf | null>(null);
  const { grantId } = person.grant;
  const count = subjects.length * copies;
  const ask = async (): Promise<Pdf> => {
    setMade(null);
    const input = { grantId, subjects: [...subjects], copies, sheet };
    return pdfSchema.parse(
      await device.session.call((api, signal) => api.supervisor.labelPdf.query(input, { signal }), {
        timeoutMs: patienceMs,
      }),
    );
  };
  const save = (pdf: Pdf): void => {
    const bytes = Uint8Array.from(atob(pdf.base64), (character) => character.codePointAt(0) ?? 0);
    saveFile('labels.pdf', bytes, 'application/pdf');
    setMade(pdf);
  };
  const tooMany = count > mostOnPaper ? t('pdfTooMany', { most: mostOnPaper }) : undefined;
  return (
    <>
      <AskButton
        kind="soft"
        icon={FileDown}
        disabledReason={connection === 'online' ? tooMany : t('pdfOffline')}
        words={{ asking: t('pdfAsking'), silent: t('pdfSilent') }}
        ask={ask}
        onAnswer={save}
      >
        {t('pdf', { count })}
      </AskButton>
      {made !== null && made.left > 0 && <Note state="caution">{t('leftOut', { count: made.left })}</Note>}
      {made !== null && made.withoutLetters > 0 && (
        <Note state="caution">{t('withoutLetters', { count: made.withoutLetters })}</Note>
      )}
    </>
  );
}
