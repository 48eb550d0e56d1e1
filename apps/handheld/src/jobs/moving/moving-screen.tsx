import { isBySerial } from '@floorhand/domain/jobs/moving/flow/by-serial';
import { outcome, type FlowMemory, type FlowOutcome } from '@floorhand/domain/jobs/moving/flow/outcome';
import type { MovingStep } from '@floorhand/domain/jobs/moving/flow/situation';
import { useState } from 'react';
import { useLocation } from 'wouter';

import { useCopy } from '../../copy/use-copy.ts';
import { useCopyByCode } from '../../copy/use-copy-by-code.ts';
import { lookOf } from '../../feedback/scan-look.ts';
import '../../floor/bring.css';
import { JobScanBar } from '../../floor/job-scan-bar.tsx';
import { useAnswer } from '../../floor/use-answer.ts';
import type { Shown } from '../../floor/use-floor-job.ts';
import { useJobScans } from '../../floor/use-job-scans.ts';
import { useTypedEntry } from '../../floor/use-typed-entry.tsx';
import { BrandStripe } from '../../kit/brand-stripe.tsx';
import { FloorApp } from '../../kit/floor-app.tsx';
import { StatusStrip } from '../../kit/status-strip.tsx';
import { SyncButton } from '../../shell/sync-button.tsx';
import { useFloor } from '../../sync/use-floor.ts';
import { useFreeBins } from '../../sync/use-free-bins.ts';
import { useView } from '../../sync/use-view.ts';
import { useWalkingRoute } from '../../sync/use-walking-route.ts';
import { CarryStep } from './carry-step.tsx';
import { ChooseStep } from './choose-step.tsx';
import { FinishStep } from './finish-step.tsx';
import { MovingActions, type OpenSheet } from './moving-actions.tsx';
import { PutStep } from './put-step.tsx';
import { readMovingScreen, type MovingScreen as Screen } from './read-moving-screen.ts';
import { SourceStep } from './source-step.tsx';
import { TakeStep } from './take-step.tsx';
import { UnitStep } from './unit-step.tsx';
import { useMoving, type Moving } from './use-moving.ts';

/** Stock from one place to another: what, how many, where to. */
export function MovingScreen() {
  const { person, now } = useFloor();
  const planRoute = useWalkingRoute();
  const freeBins = useFreeBins();
  const { shown, memory, job } = useMoving();
  const { operatorId } = person;
  const screen = useView(
    (view) =>
      readMovingScreen(view, { operatorId, now: now(), planRoute, memory, free: freeBins?.bins ?? [] }),
    [operatorId, memory, freeBins],
  );
  if (!screen) return null;
  return <Open screen={screen} shown={shown} moving={job} memory={memory} />;
}

/** Steps in which the place scanned again says: all of it. */
const saysAll: ReadonlySet<MovingStep> = new Set(['quantity', 'put', 'what']);

interface OpenProps {
  readonly screen: Screen;
  readonly shown: Shown<FlowOutcome> | null;
  readonly moving: Moving;
  readonly memory: FlowMemory;
}

function Open({ screen, shown, moving, memory }: OpenProps) {
  const t = useCopy('moving');
  const job = useCopy('job');
  const ask = useCopyByCode('moving.ask');
  const putaway = useCopy('putaway');
  const [, navigate] = useLocation();
  const answer = useAnswer('moving.outcome', shown);
  const [open, setOpen] = useState<OpenSheet>(null);
  const { step, current, hands, carry, here } = screen.situation;
  const [picked, setPicked] = useState<{ readonly of: string; readonly units: number } | null>(null);
  const most = current?.line.quantity ?? 0;
  const chosenUnits =
    picked !== null && picked.of === current?.line.key ? Math.min(picked.units, most) : most;
  // Serials that were read say how many by themselves.
  const units = memory.serials.length || chosenUnits;
  const asked = memory.confirm?.locationId ?? null;
  const typed = useTypedEntry(moving.scan, {
    shown,
    nearby: () => [...hands, ...here].map(({ line }) => line.skuId),
    onFailed: () => void moving.act((_now, round) => outcome(['refused', 'proof_failed'], round.memory)),
  });
  useJobScans({
    // The same bin once more answers a question, or says "all of it"; after a press it is work. Elsewhere it is doubt.
    mode: () => (asked !== null || saysAll.has(step) || moving.last() === 'press' ? 'count' : 'single'),
    onScan: moving.scan,
    typed,
    onClose: () => setOpen(null),
    onMore: () => setOpen('wrong'),
  });
  const asks = current && isBySerial(current) && (step === 'quantity' || step === 'put') ? 'serials' : step;
  const brand = current?.brand ?? null;
  const chosen = memory.from !== null || memory.product !== null || memory.unit !== null;
  const held = hands.reduce((sum, { line }) => sum + line.quantity, 0);
  return (
    <FloorApp
      strip={
        <>
          <StatusStrip
            title={t('title')}
            subtitle={held === 0 ? undefined : putaway('unitsOf', { count: held, item: t('onTrolley') })}
            back={{ label: job('backToWork'), onPress: () => navigate('/') }}
            end={<SyncButton />}
          />
          {brand && <BrandStripe name={brand.name} colour={brand.colour} />}
        </>
      }
      frame={shown ? lookOf(shown.outcome.result).frame : undefined}
      dock={
        <>
          <JobScanBar
            asks={{ title: ask(`${asks}.title`), detail: ask(`${asks}.detail`) }}
            answer={answer}
            typed={typed}
          />
          <MovingActions
            screen={screen}
            moving={moving}
            units={units}
            read={memory.serials}
            undo={
              chosen || memory.serials.length > 0 || (carry?.undo.length ?? 0) > 0 ? 'possible' : 'nothing'
            }
            unknown={shown?.outcome.unknown ?? null}
            open={open}
            onOpen={setOpen}
            onType={typed.begin}
          />
        </>
      }
    >
      {(step === 'source' || (step === 'finish' && !carry)) && <SourceStep screen={screen} moving={moving} />}
      {(step === 'what' || step === 'where') && <ChooseStep screen={screen} moving={moving} />}
      {step === 'quantity' && current && (
        <TakeStep
          screen={screen}
          current={current}
          moving={moving}
          read={memory.serials}
          units={units}
          onUnits={(value) => setPicked({ of: current.line.key, units: value })}
        />
      )}
      {step === 'unit' && memory.unit !== null && <UnitStep lpn={memory.unit} screen={screen} />}
      {(step === 'bin' || step === 'goods') && current && (
        <CarryStep screen={screen} current={current} moving={moving} asked={asked} />
      )}
      {step === 'put' && current && (
        <PutStep
          key={current.line.key}
          screen={screen}
          current={current}
          moving={moving}
          read={memory.serials}
        />
      )}
      {step === 'finish' && carry && <FinishStep units={carry.put} />}
      {typed.sheet}
    </FloorApp>
  );
}
