import { isBySerial } from '@floorhand/domain/jobs/moving/flow/by-serial';
import { outcome, type FlowMemory, type FlowOutcome } from '@floorhand/domain/jobs/moving/flow/outcome';
import type { MovingStep } from '@floorhand/domain/jobs/moving/flow/situation';
import { undoNext } from '@floorhand/domain/jobs/moving/flow/undo-next';
import { useState } from 'react';

import { useCopyByCode } from '../../copy/use-copy-by-code.ts';
import { lookOf } from '../../feedback/scan-look.ts';
import '../../floor/bring.css';
import { JobScanBar } from '../../floor/job-scan-bar.tsx';
import type { Shown } from '../../floor/use-floor-job.ts';
import { useJobScans } from '../../floor/use-job-scans.ts';
import { useTypedEntry } from '../../floor/use-typed-entry.tsx';
import { FloorApp } from '../../kit/floor-app.tsx';
import { useFloor } from '../../sync/use-floor.ts';
import { useFreeBins } from '../../sync/use-free-bins.ts';
import { useView } from '../../sync/use-view.ts';
import { useWalkingRoute } from '../../sync/use-walking-route.ts';
import { MovingActions } from './moving-actions.tsx';
import type { OpenSheet } from './moving-sheets.tsx';
import { MovingStrip } from './moving-strip.tsx';
import { readMovingScreen, type MovingScreen as Screen } from './read-moving-screen.ts';
import { StepView } from './step-view.tsx';
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

/** How many the person chose, and of what. */
interface Picked {
  readonly of: string;
  readonly units: number;
}

/** Serials that were read say how many by themselves; else what was chosen of these goods, or all of them. */
function unitsNow({ situation: { current } }: Screen, memory: FlowMemory, picked: Picked | null): number {
  const most = current?.line.quantity ?? 0;
  const isOfThese = picked !== null && picked.of === current?.line.key;
  return memory.serials.length || (isOfThese ? Math.min(picked.units, most) : most);
}

interface OpenProps {
  readonly screen: Screen;
  readonly shown: Shown<FlowOutcome> | null;
  readonly moving: Moving;
  readonly memory: FlowMemory;
}

function Open({ screen, shown, moving, memory }: OpenProps) {
  const ask = useCopyByCode('moving.ask');
  const [open, setOpen] = useState<OpenSheet>(null);
  const { step, current, hands, here } = screen.situation;
  const [picked, setPicked] = useState<Picked | null>(null);
  const units = unitsNow(screen, memory, picked);
  const asked = memory.confirm?.locationId ?? null;
  const typed = useTypedEntry(moving.scan, {
    shown,
    nearby: () => [...hands, ...here].map(({ line }) => line.skuId),
    onFailed: () => void moving.act((_now, round) => outcome(['refused', 'proof_failed'], round.memory)),
  });
  useJobScans({
    job: moving,
    // The same bin once more answers a question, or says "all of it".
    again: () => (asked !== null || saysAll.has(step) ? 'work' : 'doubt'),
    typed,
    onClose: () => setOpen(null),
    onMore: () => setOpen('wrong'),
  });
  const asks = current && isBySerial(current) && (step === 'quantity' || step === 'put') ? 'serials' : step;
  return (
    <FloorApp
      strip={<MovingStrip screen={screen} />}
      frame={shown ? lookOf(shown.outcome.result).frame : undefined}
      dock={
        <>
          <JobScanBar
            asks={() => ({ title: ask(`${asks}.title`), detail: ask(`${asks}.detail`) })}
            answer={shown?.answer ?? null}
            typed={typed}
          />
          <MovingActions
            screen={screen}
            moving={moving}
            units={units}
            read={memory.serials}
            undo={undoNext(screen.situation, memory) === null ? 'nothing' : 'possible'}
            unknown={shown?.outcome.unknown ?? null}
            open={open}
            onOpen={setOpen}
            onType={typed.begin}
          />
        </>
      }
    >
      <StepView
        screen={screen}
        moving={moving}
        memory={memory}
        units={units}
        onUnits={(value) => setPicked({ of: current?.line.key ?? '', units: value })}
      />
      {typed.sheet}
    </FloorApp>
  );
}
