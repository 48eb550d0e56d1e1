import { useCallback, useState } from 'react';
import { useLocation } from 'wouter';

import { useCopy } from '../../copy/use-copy.ts';
import { useFeedback } from '../../feedback/use-feedback.ts';
import { EmptyState } from '../../kit/empty-state.tsx';
import { FloorApp } from '../../kit/floor-app.tsx';
import { Note } from '../../kit/note.tsx';
import { StatusStrip } from '../../kit/status-strip.tsx';
import { Who } from '../../kit/who.tsx';
import { FloorScanBar } from '../../scanning/floor-scan-bar.tsx';
import { useScanTarget } from '../../scanning/scan-context.ts';
import { endWork } from '../../sync/session-control.ts';
import { useFloor } from '../../sync/use-floor.ts';
import { useSyncStatus } from '../../sync/use-sync-status.ts';
import { useView } from '../../sync/use-view.ts';
import { BetweenJobs, useIsBarred } from '../between-jobs.tsx';
import { RefusalNotes } from '../refusal-notes.tsx';
import { SyncButton } from '../sync-button.tsx';
import { UpdateNote } from '../update-note.tsx';
import { JobRows } from './job-rows.tsx';
import { NextWork } from './next-work.tsx';
import { readWork } from './read-work.ts';
import { useStart } from './use-start.ts';

const noUnits: ReadonlySet<string> = new Set();

/** The next job, not a menu. */
export function HomeScreen() {
  const t = useCopy('home');
  const { person, device } = useFloor();
  const feedback = useFeedback();
  const [, navigate] = useLocation();
  const [note, setNote] = useState<'needs_network' | 'unknown' | null>(null);
  const work = useView((view) => readWork(view, person.operatorId), [person.operatorId]) ?? null;
  const isBarred = useIsBarred();
  // What is begun may be ended; nothing new is begun.
  const offered = isBarred && !work?.held ? null : work;
  const choices = isBarred ? null : work;
  const start = useStart(useCallback(() => setNote('needs_network'), []));
  const scan = useCopy('scan');
  const waits = work?.waits ?? noUnits;
  useScanTarget({
    mode: () => 'single',
    onScan: ({ meanings: [meaning], text }) => {
      if (meaning.kind === 'handlingUnit' && !isBarred && waits.has(meaning.lpn))
        navigate(`/putaway?unit=${encodeURIComponent(text)}`);
      else if (meaning.kind === 'command' && meaning.command === 'NEXT') start();
      else if (meaning.kind === 'command' && meaning.command === 'LOGOUT') void endWork(device);
      else {
        feedback.play('blocked');
        setNote('unknown');
      }
    },
    onRepeat: () => undefined,
  });
  return (
    <FloorApp
      strip={
        <StatusStrip
          title={person.operator.name}
          subtitle={device.enrolment?.deviceName}
          who={<Who name={person.operator.name} />}
          end={<SyncButton />}
        />
      }
      dock={
        <FloorScanBar
          label={scan('label')}
          state={note === 'unknown' ? 'blocked' : 'idle'}
          title={note === 'unknown' ? t('notHere.title') : t('scanAnything')}
          detail={note === 'unknown' ? t('notHere.detail') : t('scanAnythingDetail')}
        />
      }
    >
      <BetweenJobs isIdle={!work?.held} />
      <UpdateNote />
      <RefusalNotes />
      {note === 'needs_network' && (
        <Note state="offline" title={t('runNeedsNetwork.title')}>
          {t('runNeedsNetwork.detail')}
        </Note>
      )}
      {offered && <NextWork work={offered} onStart={start} />}
      <FirstLoad isLoaded={work !== null} />
      <JobRows choices={choices} offered={offered} onStart={start} />
    </FloorApp>
  );
}

/** A device that has never heard from its server has nothing to offer yet. */
function FirstLoad({ isLoaded }: { readonly isLoaded: boolean }) {
  const t = useCopy('home');
  const { loading, connection } = useSyncStatus();
  if (loading)
    return (
      <Note state="next" title={t('loading.title')}>
        {t('loading.detail', loading)}
      </Note>
    );
  if (isLoaded || connection !== 'offline') return null;
  return (
    <EmptyState scene="offlineDone" title={t('firstLoad.title')}>
      {t('firstLoad.detail')}
    </EmptyState>
  );
}
