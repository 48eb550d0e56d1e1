import { claimRun } from '@floorhand/domain/jobs/picking/decide/claim-run';
import { waitingVariances } from '@floorhand/domain/jobs/counting/plan/waiting-variances';
import { byUrgency } from '@floorhand/domain/jobs/picking/urgency';
import { runDocument, type Run } from '@floorhand/domain/jobs/picking/state';
import { fetchesOf } from '@floorhand/domain/jobs/moving/fetches';
import { waitingUnits } from '@floorhand/domain/jobs/putaway/waiting';
import { deliveries } from '@floorhand/domain/jobs/receiving/flow/at-door';
import type { Entry, View } from '@floorhand/domain/kernel/document';
import { draft } from '@floorhand/domain/kernel/command';
import { openReplenishment } from '@floorhand/domain/replenishing/replenishment-task';
import { countRequestDocument } from '@floorhand/domain/stock/count-request';
import {
  ArrowDownToLine,
  ArrowLeftRight,
  ArrowRight,
  ListChecks,
  LogOut,
  PackageOpen,
  ShoppingBasket,
  Truck,
} from 'lucide-react';
import { useCallback, useEffect, useRef, useState } from 'react';
import { useLocation } from 'wouter';

import { useFormats } from '../copy/copy-provider.tsx';
import { useCopy } from '../copy/use-copy.ts';
import { useFeedback } from '../feedback/use-feedback.ts';
import { Button } from '../kit/button.tsx';
import { EmptyState } from '../kit/empty-state.tsx';
import { FloorApp } from '../kit/floor-app.tsx';
import { List } from '../kit/list.tsx';
import { ListRow } from '../kit/list-row.tsx';
import { NextJobCard } from '../kit/next-job-card.tsx';
import { Note } from '../kit/note.tsx';
import { StatusStrip } from '../kit/status-strip.tsx';
import { Who } from '../kit/who.tsx';
import { FloorScanBar } from '../scanning/floor-scan-bar.tsx';
import { useScanTarget } from '../scanning/scan-context.ts';
import { endWork } from '../sync/session-control.ts';
import { useFloor } from '../sync/use-floor.ts';
import { useSyncStatus } from '../sync/use-sync-status.ts';
import { useView } from '../sync/use-view.ts';
import { BetweenJobs, useIsBarred } from './between-jobs.tsx';
import { RefusalNotes } from './refusal-notes.tsx';
import { SyncButton } from './sync-button.tsx';
import { UpdateNote } from './update-note.tsx';

interface Work {
  readonly held: Entry<Run> | null;
  readonly waiting: readonly Entry<Run>[];
  /** Units at the dock that nobody has taken. */
  readonly waits: ReadonlySet<string>;
  /** Pick bins to be filled up: tasks nobody has taken, or that this person has. */
  readonly refills: number;
  /** Bins that somebody asked to be counted, or that wait for a second look. */
  readonly counts: number;
  /** Deliveries at the doors and on their way. */
  readonly deliveries: number;
  /** Places with stopped goods that somebody has to carry away. */
  readonly toClear: number;
}

/** Only how many there are: nobody walks yet. */
const nowhere = {
  from: { aisle: null, xMm: 0, yMm: 0 },
  planRoute: ({ stops }: { readonly stops: readonly unknown[] }) => stops.map((_, i) => i),
};

function readWork(view: View, operatorId: string): Work {
  const held =
    view.list(runDocument, 'operatorId', operatorId).find(({ body }) => body.status === 'claimed') ?? null;
  const { open, expected } = deliveries(view);
  return {
    held,
    waiting: view.list(runDocument, 'status', 'ready').toSorted(byUrgency),
    waits: new Set(waitingUnits(view).map(({ key }) => key)),
    refills: openReplenishment(view).filter(
      ({ body: { claim } }) => claim === undefined || claim.operatorId === operatorId,
    ).length,
    counts: view.list(countRequestDocument, 'all', 'all').length + waitingVariances(view, operatorId).length,
    deliveries: open.length + expected.length,
    toClear: fetchesOf(view, nowhere).length,
  };
}

const noUnits: ReadonlySet<string> = new Set();

/** The next job, not a menu. */
export function HomeScreen() {
  const t = useCopy('home');
  const { person, device } = useFloor();
  const feedback = useFeedback();
  const [, navigate] = useLocation();
  const status = useSyncStatus();
  const [note, setNote] = useState<'needs_network' | 'unknown' | null>(null);
  const work = useView((view) => readWork(view, person.operatorId), [person.operatorId]);
  const isBarred = useIsBarred();
  // What is begun may be ended; nothing new is begun.
  const offered = isBarred && (work?.held ?? null) === null ? null : work;
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
  const supervisor = person.grant.roles.includes('supervisor');
  const receives = supervisor || person.grant.roles.includes('receiver');
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
      <BetweenJobs isIdle={(work?.held ?? null) === null} />
      <UpdateNote />
      <RefusalNotes />
      {note === 'needs_network' && (
        <Note state="offline" title={t('runNeedsNetwork.title')}>
          {t('runNeedsNetwork.detail')}
        </Note>
      )}
      {status.loading && (
        <Note state="next" title={t('loading.title')}>
          {t('loading.detail', status.loading)}
        </Note>
      )}
      {offered && <NextWork work={offered} onStart={start} />}
      {!work && !status.loading && status.connection === 'offline' && (
        <EmptyState scene="offlineDone" title={t('firstLoad.title')}>
          {t('firstLoad.detail')}
        </EmptyState>
      )}
      <List label={t('jobsByKind')} role="navigation">
        {choices && (
          <ListRow
            icon={ShoppingBasket}
            tile="next"
            title={t('kind.picking')}
            detail={t('runsWaiting', { count: choices.waiting.length })}
            count={choices.waiting.length}
            onPress={start}
          />
        )}
        {choices && (
          <ListRow
            icon={PackageOpen}
            title={t('kind.putaway')}
            detail={t('unitsWaiting', { count: choices.waits.size })}
            count={choices.waits.size}
            onPress={() => navigate('/putaway')}
          />
        )}
        {choices && (
          <ListRow
            icon={ArrowLeftRight}
            title={t('kind.moving')}
            detail={t('placesToClear', { count: choices.toClear })}
            count={anyOf(choices.toClear)}
            onPress={() => navigate('/move')}
          />
        )}
        {choices && (
          <ListRow
            icon={ArrowDownToLine}
            title={t('kind.replenishment')}
            detail={t('tasksWaiting', { count: choices.refills })}
            count={choices.refills}
            onPress={() => navigate('/replenish')}
          />
        )}
        {choices && (
          <ListRow
            icon={ListChecks}
            title={t('kind.counting')}
            detail={t('countsAsked', { count: choices.counts })}
            count={anyOf(choices.counts)}
            onPress={() => navigate('/count')}
          />
        )}
        {offered && receives && (
          <ListRow
            icon={Truck}
            title={t('kind.receiving')}
            detail={t('deliveriesWaiting', { count: offered.deliveries })}
            count={offered.deliveries}
            onPress={() => navigate('/receive')}
          />
        )}
        {supervisor && (
          <ListRow
            icon={ArrowRight}
            title={t('board')}
            detail={t('boardDetail')}
            onPress={() => navigate('/supervisor')}
          />
        )}
        <ListRow
          icon={LogOut}
          title={t('signOut')}
          detail={t('signOutDetail')}
          onPress={() => void endWork(device)}
        />
      </List>
    </FloorApp>
  );
}

/** For work that is always there: what waits besides. A nought would say that there is nothing to do. */
const anyOf = (waiting: number): number | undefined => (waiting > 0 ? waiting : undefined);

/**
 * Goes on with the run this person holds, or takes the most urgent one. Taking one needs the server to be in reach, and
 * waits the moment until this device has heard what others took: a list from before would offer their runs.
 */
function useStart(needsNetwork: () => void): () => void {
  const { submit, read, person } = useFloor();
  const { connection } = useSyncStatus();
  const isBarred = useIsBarred();
  const [, navigate] = useLocation();
  const wanted = useRef(false);
  const start = useCallback(async () => {
    const { held, waiting } = await read((view) => readWork(view, person.operatorId));
    const [next] = waiting;
    if (held) navigate(`/pick/${held.key}`);
    else if (!next || isBarred) return;
    else if (connection === 'offline') needsNetwork();
    else if (connection === 'starting') wanted.current = true;
    else {
      await submit([draft(claimRun, { runId: next.key })]);
      navigate(`/pick/${next.key}`);
    }
  }, [read, submit, navigate, needsNetwork, person.operatorId, connection, isBarred]);
  useEffect(() => {
    if (!wanted.current || connection === 'starting') return;
    wanted.current = false;
    void start();
  }, [connection, start]);
  return () => void start();
}

function NextWork({ work, onStart }: { readonly work: Work; readonly onStart: () => void }) {
  const t = useCopy('home');
  const empty = useCopy('empty');
  const shared = useCopy('shared');
  const formats = useFormats();
  const { now } = useFloor();
  const next = work.held ?? work.waiting[0];
  if (!next)
    return (
      <EmptyState scene="allPicked" title={empty('allPicked.title')}>
        {empty('allPicked.detail')}
      </EmptyState>
    );
  const { body, key } = next;
  const minutes =
    body.cutOffAt === null ? null : Math.round((Date.parse(body.cutOffAt) - Date.parse(now())) / 60_000);
  const late = minutes !== null && minutes < 0;
  return (
    <NextJobCard
      eyebrow={t('doNext')}
      title={t('pickRun', { run: key })}
      detail={t('runSize', { stops: body.stops, items: body.units })}
      due={
        body.cutOffAt === null || minutes === null
          ? undefined
          : {
              eyebrow: [body.carrier, formats.clock(Date.parse(body.cutOffAt))].filter(Boolean).join(' '),
              value:
                Math.abs(minutes) < 180
                  ? shared('minutes', { count: Math.abs(minutes) })
                  : shared('hours', { count: Math.round(Math.abs(minutes) / 60) }),
              caption: late ? t('pastCutOff') : t('toCutOff'),
            }
      }
      action={
        <Button kind="primary" iconAfter={ArrowRight} onPress={onStart}>
          {work.held ? t('continuePicking') : t('startPicking')}
        </Button>
      }
    />
  );
}
