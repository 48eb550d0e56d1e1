import type { Situation } from '@floorhand/domain/jobs/picking/flow/situation';
import type { Scan } from '@floorhand/domain/scanning/scan';
import { memo, useState } from 'react';
import { useLocation } from 'wouter';

import { useCopy } from '../../copy/use-copy.ts';
import { useFeedback } from '../../feedback/use-feedback.ts';
import { BrandStripe } from '../../kit/brand-stripe.tsx';
import { FloorApp } from '../../kit/floor-app.tsx';
import { ProgressRail } from '../../kit/progress-rail.tsx';
import { StatusStrip } from '../../kit/status-strip.tsx';
import { commandOf } from '../../scanning/command-card.ts';
import { useScanTarget } from '../../scanning/scan-context.ts';
import { SyncButton } from '../../shell/sync-button.tsx';
import { useEndWork } from '../../sync/use-end-work.ts';
import { useFloor } from '../../sync/use-floor.ts';
import { useView } from '../../sync/use-view.ts';
import { BindStep } from './bind-step.tsx';
import { DropStep } from './drop-step.tsx';
import { feedbackOf, lookOf } from './feedback-of.ts';
import { ChooseAtStop } from './choose-at-stop.tsx';
import { ManualPickSheets } from './manual-pick-sheets.tsx';
import { PickActions, type OpenSheet } from './pick-actions.tsx';
import { PickScanBar } from './pick-scan-bar.tsx';
import { countedStops, railOf, stopNumber } from './rail-of.ts';
import { readPickScreen, type PickScreen } from './read-pick-screen.ts';
import { RunMissing } from './run-missing.tsx';
import { RunTaken } from './run-taken.tsx';
import { StopStep } from './stop-step.tsx';
import { RunSummary } from './run-summary.tsx';
import { useAsk } from './use-ask.ts';
import { useManualPick } from './use-manual-pick.ts';
import { usePickingRun } from './use-picking-run.ts';
import { ZeroCheckStep } from './zero-check-step.tsx';

/** A run from the first tote to the station. */
export function RunScreen({ runId }: { readonly runId: string }) {
  const { person } = useFloor();
  const screen = useView((view) => readPickScreen(view, runId), [runId]);
  if (screen === undefined) return null;
  if (screen === null) return <RunMissing runId={runId} />;
  if (screen.situation.step === 'finished')
    return <RunSummary run={screen.situation.run} runId={runId} stops={screen.situation.stops} />;
  // Also when nobody has it: a refused claim may be known before whose it is.
  if (screen.situation.run.claim?.operatorId !== person.operatorId) return <RunTaken runId={runId} />;
  return <OpenRun runId={runId} screen={screen} />;
}

function OpenRun({ runId, screen }: { readonly runId: string; readonly screen: PickScreen }) {
  const { shown, run } = usePickingRun(runId);
  const feedback = useFeedback();
  const ask = useAsk(screen);
  const endWork = useEndWork();
  const [open, setOpen] = useState<OpenSheet>(null);
  const { situation } = screen;
  const { step } = situation;
  const manual = useManualPick({ run, step, shown });
  /** A scan closes whatever lies over the stop; cards that only open or end something are the screen's own. */
  const onScan = (scan: Scan) => {
    const card = commandOf(scan);
    manual.close();
    setOpen(card === 'PROBLEM' ? 'more' : null);
    if (card === 'PROBLEM') feedback.play('stepDone');
    else if (card === 'LOGOUT') endWork();
    else run.scan(scan);
  };
  useScanTarget({
    mode: () =>
      step === 'item' || shown?.outcome.memory.confirm || run.last() === 'press' ? 'count' : 'single',
    onScan,
    onRepeat: () => feedback.play(feedbackOf('already_done')),
  });
  return (
    <FloorApp
      strip={<RunStrip runId={runId} screen={screen} />}
      rail={<RunRail screen={screen} />}
      frame={shown ? lookOf(shown.outcome.result).frame : undefined}
      dock={
        <>
          {step !== 'zero_check' && (
            <PickScanBar
              step={step}
              title={ask.title}
              detail={ask.detail}
              shown={shown}
              typing={manual.typing}
              onToggleTyping={manual.toggleTyping}
              onTyped={manual.typed}
            />
          )}
          <PickActions
            screen={screen}
            run={run}
            unknown={shown?.outcome.unknown ?? null}
            open={open}
            onOpen={setOpen}
            onCannotScan={manual.begin}
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
      {step === 'drop' && <DropStep screen={screen} />}
      {shown?.outcome.message === 'choose_item' && (
        <ChooseAtStop candidates={shown.outcome.choices} run={run} />
      )}
      <ManualPickSheets manual={manual} situation={situation} />
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
  const [, navigate] = useLocation();
  // One cart may serve several clients; then each stop says whose goods it is about.
  const isShared = new Set(situation.run.slots.map((slot) => slot.brand)).size > 1;
  return (
    <>
      <StatusStrip
        title={t('title', { run: runId })}
        subtitle={t('stopOf', stopOf(situation))}
        back={{ label: t('backToWork'), onPress: () => navigate('/') }}
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
