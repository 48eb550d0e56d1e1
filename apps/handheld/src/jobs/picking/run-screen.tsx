import { nearbySkus } from '@floorhand/domain/jobs/picking/flow/nearby-skus';
import { itemByHand } from '@floorhand/domain/jobs/picking/flow/on-item';
import { outcome } from '@floorhand/domain/jobs/picking/flow/outcome';
import type { Situation } from '@floorhand/domain/jobs/picking/flow/situation';
import { memo, useState } from 'react';
import { useLocation } from 'wouter';

import { useCopy } from '../../copy/use-copy.ts';
import { lookOf } from '../../feedback/scan-look.ts';
import { JobScanBar } from '../../floor/job-scan-bar.tsx';
import { useJobScans } from '../../floor/use-job-scans.ts';
import { useTypedEntry } from '../../floor/use-typed-entry.tsx';
import { BrandStripe } from '../../kit/brand-stripe.tsx';
import { FloorApp } from '../../kit/floor-app.tsx';
import { ProgressRail } from '../../kit/progress-rail.tsx';
import { StatusStrip } from '../../kit/status-strip.tsx';
import { SyncButton } from '../../shell/sync-button.tsx';
import { useFloor } from '../../sync/use-floor.ts';
import { useView } from '../../sync/use-view.ts';
import { BindStep } from './bind-step.tsx';
import { DropStep } from './drop-step.tsx';
import { ChooseAtStop } from './choose-at-stop.tsx';
import { PickActions, type OpenSheet } from './pick-actions.tsx';
import { countedStops, railOf, stopNumber } from './rail-of.ts';
import { readPickScreen, type PickScreen } from './read-pick-screen.ts';
import { RunAway } from './run-away.tsx';
import { StopStep } from './stop-step.tsx';
import { RunSummary } from './run-summary.tsx';
import { useAsk } from './use-ask.ts';
import { usePickingRun } from './use-picking-run.ts';
import { WaitingStep } from './waiting-step.tsx';
import { ZeroCheckStep } from './zero-check-step.tsx';

const scanSteps = ['location', 'item', 'tote'] as const;
const scanKinds = ['bin', 'item', 'tote'] as const;

/** A run from the first tote to the station. */
export function RunScreen({ runId }: { readonly runId: string }) {
  const { person } = useFloor();
  const screen = useView((view) => readPickScreen(view, runId), [runId]);
  if (screen === undefined) return null;
  if (screen === null) return <RunAway runId={runId} why="missing" />;
  if (screen.situation.step === 'finished')
    return <RunSummary run={screen.situation.run} runId={runId} stops={screen.situation.stops} />;
  // Also when nobody has it: a refused claim may be known before whose it is.
  if (screen.situation.run.claim?.operatorId !== person.operatorId)
    return <RunAway runId={runId} why="taken" />;
  return <OpenRun runId={runId} screen={screen} />;
}

function OpenRun({ runId, screen }: { readonly runId: string; readonly screen: PickScreen }) {
  const { shown, job: run } = usePickingRun(runId);
  const ask = useAsk();
  const [open, setOpen] = useState<OpenSheet>(null);
  const { step, current } = screen.situation;
  const typed = useTypedEntry(run.scan, {
    shown,
    nearby: (view) => (current ? nearbySkus(view, screen.situation, current) : []),
    onFailed: () => void run.act(() => outcome('refused', 'proof_failed')),
    unread:
      step === 'item' && current
        ? {
            skuId: current.stop.skuId,
            count: (entry) => void run.act((at, round) => itemByHand(at, { ...round, entry })),
          }
        : null,
  });
  useJobScans({
    job: run,
    again: () => (step === 'item' || shown?.outcome.memory.confirm ? 'work' : 'doubt'),
    typed,
    onClose: () => setOpen(null),
    onMore: () => setOpen('more'),
  });
  return (
    <FloorApp
      strip={<RunStrip runId={runId} screen={screen} />}
      rail={<RunRail screen={screen} />}
      frame={shown ? lookOf(shown.outcome.result).frame : undefined}
      dock={
        <>
          {step !== 'zero_check' && (
            <JobScanBar
              asks={() => ask(screen)}
              answer={shown?.answer ?? null}
              typed={typed}
              order={{ kinds: scanKinds, at: scanSteps.findIndex((kind) => kind === step) }}
            />
          )}
          <PickActions
            screen={screen}
            run={run}
            unknown={shown?.outcome.unknown ?? null}
            open={open}
            onOpen={setOpen}
            onCannotScan={typed.begin}
          />
        </>
      }
    >
      {step === 'bind' && <BindStep screen={screen} />}
      {(step === 'location' || step === 'item' || step === 'tote') && (
        <StopStep
          screen={screen}
          run={run}
          wrong={shown?.outcome.message === 'wrong_item' ? shown.outcome.scanned : null}
        />
      )}
      {step === 'zero_check' && <ZeroCheckStep screen={screen} run={run} />}
      {step === 'waiting' && <WaitingStep screen={screen} />}
      {step === 'drop' && <DropStep screen={screen} />}
      {shown?.outcome.message === 'choose_item' && (
        <ChooseAtStop candidates={shown.outcome.choices} run={run} />
      )}
      {typed.sheet}
    </FloorApp>
  );
}

const RunStrip = memo(function RunStrip({
  runId,
  screen: { situation, brand },
}: {
  readonly runId: string;
  readonly screen: PickScreen;
}) {
  const t = useCopy('pick');
  const job = useCopy('job');
  const [, navigate] = useLocation();
  // One cart may serve several clients; then each stop says whose goods it is about.
  const isShared = new Set(situation.run.slots.map((slot) => slot.brand)).size > 1;
  return (
    <>
      <StatusStrip
        title={t('title', { run: runId })}
        subtitle={t('stopOf', stopOf(situation))}
        back={{ label: job('backToWork'), onPress: () => navigate('/') }}
        end={<SyncButton />}
      />
      {isShared && brand && <BrandStripe name={brand.name} colour={brand.colour} />}
    </>
  );
});

const RunRail = memo(function RunRail({ screen: { situation } }: { readonly screen: PickScreen }) {
  const t = useCopy('pick');
  const current = situation.current?.stop ?? null;
  return <ProgressRail stops={railOf(situation.stops, current)} label={t('stopOf', stopOf(situation))} />;
});

const stopOf = ({ stops, current }: Situation): { readonly stop: number; readonly total: number } => ({
  stop: stopNumber(stops, current?.stop ?? null),
  total: countedStops(stops).length,
});
