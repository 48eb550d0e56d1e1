import { outcome, type FlowOutcome } from '@floorhand/domain/jobs/putaway/flow/outcome';
import { useState } from 'react';
import { useLocation } from 'wouter';

import { useCopy } from '../../copy/use-copy.ts';
import { useCopyByCode } from '../../copy/use-copy-by-code.ts';
import { lookOf } from '../../feedback/scan-look.ts';
import { JobScanBar } from '../../floor/job-scan-bar.tsx';
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
import { ChooseUnit } from './choose-unit.tsx';
import { DropStep } from './drop-step.tsx';
import { FinishStep } from './finish-step.tsx';
import { LoadStep } from './load-step.tsx';
import { PutawayActions } from './putaway-actions.tsx';
import '../../floor/bring.css';
import { QuantityStep } from './quantity-step.tsx';
import { readPutawayScreen, type PutawayScreen as Screen } from './read-putaway-screen.ts';
import type { OpenSheet } from './report-target.ts';
import { usePutaway, type Putaway } from './use-putaway.ts';
import { useScannedUnit } from './use-scanned-unit.ts';

/** From the dock into the bins: one trolley, one drop at a time. */
export function PutawayScreen() {
  const { person, device, now } = useFloor();
  const planRoute = useWalkingRoute();
  const { shown, memory, job: putaway } = usePutaway();
  const deviceId = device.enrolment?.deviceId ?? '';
  const { chosen, confirm } = memory;
  const freeBins = useFreeBins();
  const screen = useView(
    (view) =>
      readPutawayScreen(view, {
        operatorId: person.operatorId,
        deviceId,
        now: now(),
        planRoute,
        chosen,
        free: freeBins?.bins ?? [],
      }),
    [person.operatorId, deviceId, chosen, freeBins],
  );
  if (!screen) return null;
  return <Open screen={screen} shown={shown} putaway={putaway} asked={confirm?.locationId ?? null} />;
}

interface OpenProps {
  readonly screen: Screen;
  readonly shown: Shown<FlowOutcome> | null;
  readonly putaway: Putaway;
  readonly asked: string | null;
}

function Open({ screen, shown, putaway, asked }: OpenProps) {
  const t = useCopy('putaway');
  const job = useCopy('job');
  const ask = useCopyByCode('putaway.ask');
  const [, navigate] = useLocation();
  const [open, setOpen] = useState<OpenSheet>(null);
  const { step, current, drops, load } = screen.situation;
  useScannedUnit(putaway);
  const typed = useTypedEntry(putaway.scan, {
    shown,
    nearby: () => drops.map(({ line }) => line.skuId),
    onFailed: () => void putaway.act(() => outcome('refused', 'proof_failed')),
  });
  useJobScans({
    job: putaway,
    // The same bin once more answers a question, or says "all of it".
    again: () => (asked !== null || step === 'quantity' ? 'work' : 'doubt'),
    typed,
    onClose: () => setOpen(null),
    onMore: () => setOpen('more'),
  });
  const brand = current?.brand ?? null;
  const done = load?.drops ?? 0;
  return (
    <FloorApp
      strip={
        <>
          <StatusStrip
            title={t('title')}
            subtitle={
              drops.length === 0 ? undefined : t('dropOf', { drop: done + 1, total: done + drops.length })
            }
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
            asks={() => ({ title: ask(`${step}.title`), detail: ask(`${step}.detail`) })}
            answer={shown?.answer ?? null}
            typed={typed}
          />
          <PutawayActions
            screen={screen}
            putaway={putaway}
            unknown={shown?.outcome.unknown ?? null}
            open={open}
            onOpen={setOpen}
          />
        </>
      }
    >
      <Step
        screen={screen}
        shown={shown}
        putaway={putaway}
        asked={asked}
        onLabels={() => setOpen('labelCheck')}
      />
      {typed.sheet}
    </FloorApp>
  );
}

function Step({ screen, shown, putaway, asked, onLabels }: OpenProps & { readonly onLabels: () => void }) {
  const { step, current, load } = screen.situation;
  const units = shown?.outcome.units ?? [];
  if (units.length > 0) return <ChooseUnit units={units} putaway={putaway} />;
  if (step === 'load') return <LoadStep waiting={screen.waiting} putaway={putaway} />;
  if (step === 'finish' && load) return <FinishStep load={load} onLabels={onLabels} />;
  if (!current) return null;
  if (step === 'quantity')
    return (
      <QuantityStep
        key={`${current.line.key}|${current.line.quantity}`}
        screen={screen}
        current={current}
        putaway={putaway}
      />
    );
  return <DropStep screen={screen} current={current} putaway={putaway} asked={asked} />;
}
