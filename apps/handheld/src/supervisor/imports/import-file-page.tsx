import { isUnderWay, type ImportFile } from '@floorhand/domain/imports/import-file';
import { ArrowLeft } from 'lucide-react';
import { useState } from 'react';
import { useLocation } from 'wouter';

import { useFormats } from '../../copy/copy-provider.tsx';
import { useCopy } from '../../copy/use-copy.ts';
import { Button } from '../../kit/button.tsx';
import { Note } from '../../kit/note.tsx';
import { SupervisorDesk } from '../supervisor-desk.tsx';
import { OutcomePage } from './outcome-page.tsx';
import { PlanPage } from './plan-page.tsx';
import { ProgressPanel } from './progress-panel.tsx';
import { ProblemNote } from './problem-note.tsx';
import { RefusedNote } from './refused-note.tsx';
import type { ImportReply, Imports } from './use-imports.ts';

export interface FileActions {
  /** Asks the server and shows why not, where it says no. */
  readonly act: (...run: Parameters<Imports['act']>) => Promise<ImportReply>;
}

/** One file: its columns, its rehearsal, its import, its result. */
export function ImportFilePage({ file, imports }: { readonly file: ImportFile; readonly imports: Imports }) {
  const t = useCopy('imports');
  const formats = useFormats();
  const [, navigate] = useLocation();
  const [refusal, setRefusal] = useState<string | null>(null);
  const [isChanging, setChanging] = useState(false);
  const act = async (...run: Parameters<Imports['act']>): Promise<ImportReply> => {
    const reply = await imports.act(...run);
    setRefusal(reply === 'taken' ? null : reply);
    if (reply === 'taken') setChanging(false);
    return reply;
  };
  const sent = formats.dayAndClock(Date.parse(file.sentAt));
  return (
    <SupervisorDesk
      place="imports"
      title={file.fileName}
      subtitle={`${formats.size(file.bytes)} · ${file.sentBy} · ${sent}`}
      end={
        <Button kind="soft" icon={ArrowLeft} onPress={() => navigate('/supervisor/imports')}>
          {t('back')}
        </Button>
      }
    >
      {refusal !== null && <RefusedNote reason={refusal} />}
      {file.problem && <ProblemNote problem={file.problem} />}
      {file.sameAs && !file.done && (
        <Note state="caution" title={t('same.title')}>
          {t('same.detail', {
            by: file.sameAs.by,
            time: formats.dayAndClock(Date.parse(file.sameAs.at)),
          })}
        </Note>
      )}
      <Stage
        file={file}
        imports={imports}
        act={act}
        changing={isChanging ? 'columns' : null}
        onChange={() => setChanging(true)}
      />
    </SupervisorDesk>
  );
}

interface StageProps extends FileActions {
  readonly file: ImportFile;
  readonly imports: Imports;
  readonly changing: 'columns' | null;
  readonly onChange: () => void;
}

function Stage({ file, imports, act, changing, onChange }: StageProps) {
  if (isUnderWay(file)) return <ProgressPanel file={file} act={act} />;
  if (file.done || (file.checked && changing === null))
    return <OutcomePage file={file} imports={imports} act={act} onChange={onChange} />;
  return <PlanPage file={file} imports={imports} act={act} />;
}
