import { FileUp } from 'lucide-react';
import { useCallback } from 'react';
import { useLocation } from 'wouter';

import { CopyPart } from '../../copy/copy-part.tsx';
import { useCopy } from '../../copy/use-copy.ts';
import { EmptyState } from '../../kit/empty-state.tsx';
import { PartMissing } from '../../shell/part-missing.tsx';
import { SilentNote } from '../silent-note.tsx';
import { SupervisorDesk } from '../supervisor-desk.tsx';
import { FilesTable } from './files-table.tsx';
import { ImportFilePage } from './import-file-page.tsx';
import { PickFile } from './pick-file.tsx';
import { SendingNote } from './sending-note.tsx';
import { useImports, type Imports } from './use-imports.ts';
import { useSending } from './use-sending.ts';

/** Files that supervisors import: those there are, and one of them from its columns to its result. */
export function ImportsScreen(place: ImportsPlace) {
  return (
    <CopyPart names={['desk', 'imports']} missing={<PartMissing />}>
      <Imports {...place} />
    </CopyPart>
  );
}

interface ImportsPlace {
  /** Null: the list of them. */
  readonly importId: string | null;
}

function Imports({ importId }: ImportsPlace) {
  const t = useCopy('imports');
  const imports = useImports();
  const file = imports.picture?.files.find(({ id }) => id === importId);
  if (importId !== null && file) return <ImportFilePage key={file.id} file={file} imports={imports} />;
  return (
    <SupervisorDesk place="imports" title={t('title')} subtitle={t('subtitle')}>
      <Files imports={imports} />
    </SupervisorDesk>
  );
}

function Files({ imports }: { readonly imports: Imports }) {
  const t = useCopy('imports');
  const [, navigate] = useLocation();
  const { look, picture, server, connection } = imports;
  const arrived = useCallback(
    (id: string) => {
      void look().then(() => navigate(`/supervisor/imports/${id}`));
    },
    [look, navigate],
  );
  const { sending, refused, send } = useSending(arrived);
  const pick = (
    <PickFile icon={FileUp} kind="primary" accept=".csv,.txt,.tsv,.gz,text/csv" onFile={send}>
      {t('choose')}
    </PickFile>
  );
  const notes = <SendingNote sending={sending} refused={refused} />;
  if (picture === null && connection === 'online' && server === 'silent')
    return <SilentNote onAgain={() => void look()} />;
  if (picture === null)
    return (
      <EmptyState
        scene={connection === 'offline' ? 'newDevice' : 'noMatch'}
        title={connection === 'offline' ? t('offline.title') : t('loading')}
      >
        {connection === 'offline' ? t('offline.detail') : undefined}
      </EmptyState>
    );
  if (picture.files.length === 0)
    return (
      <>
        {notes}
        <EmptyState scene="newDevice" title={t('none.title')} action={sending ? undefined : pick}>
          {t('none.detail')} {t('chooseDetail')}
        </EmptyState>
      </>
    );
  return (
    <>
      {notes}
      {!sending && (
        <div className="imp-choose">
          {pick}
          <span className="sv-quiet">{t('chooseDetail')}</span>
        </div>
      )}
      <FilesTable files={picture.files} onOpen={({ id }) => navigate(`/supervisor/imports/${id}`)} />
    </>
  );
}
