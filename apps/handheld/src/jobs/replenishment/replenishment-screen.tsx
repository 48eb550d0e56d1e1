import { outcome, type FlowOutcome } from '@floorhand/domain/jobs/replenishment/flow/outcome';
import { useState } from 'react';
import { useLocation } from 'wouter';

import { useCopy } from '../../copy/use-copy.ts';
import { useCopyByCode } from '../../copy/use-copy-by-code.ts';
import { lookOf } from '../../feedback/scan-look.ts';
import { JobScanBar, type ScanOrder } from '../../floor/job-scan-bar.tsx';
import type { Shown } from '../../floor/use-floor-job.ts';
import { useJobScans } from '../../floor/use-job-scans.ts';
import { useTypedEntry } from '../../floor/use-typed-entry.tsx';
import { BrandStripe } from '../../kit/brand-stripe.tsx';
import { FloorApp } from '../../kit/floor-app.tsx';
import { StatusStrip } from '../../kit/status-strip.tsx';
import { SyncButton } from '../../shell/sync-button.tsx';
import { useFloor } from '../../sync/use-floor.ts';
import { useView } from '../../sync/use-view.ts';
import { useWalkingRoute } from '../../sync/use-walking-route.ts';
import { FinishStep } from './finish-step.tsx';
import type { OpenSheet } from './open-sheet.ts';
import { readReplenishmentScreen, type ReplenishmentScreen as Screen } from './read-replenishment-screen.ts';
import { ReplenishmentActions } from './replenishment-actions.tsx';
import './replenishment.css';
import { StartStep } from './start-step.tsx';
import { StopStep } from './stop-step.tsx';
import { useReplenishment, type Replenishment } from './use-replenishment.ts';

/** From reserve to the pick bins: one trolley, first all that is fetched, then all that is brought. */
export function ReplenishmentScreen() {
  const { person, device, now } = useFloor();
  const planRoute = useWalkingRoute();
  const { shown, job } = useReplenishment();
  const deviceId = device.enrolment?.deviceId ?? '';
  const screen = useView(
    (view) =>
      readReplenishmentScreen(view, { operatorId: person.operatorId, deviceId, now: now(), planRoute }),
    [person.operatorId, deviceId],
  );
  return screen ? <Open screen={screen} shown={shown} job={job} /> : null;
}

interface OpenProps {
  readonly screen: Screen;
  readonly shown: Shown<FlowOutcome> | null;
  readonly job: Replenishment;
}

function Open({ screen, shown, job }: OpenProps) {
  const ask = useCopyByCode('replenish.ask');
  const [open, setOpen] = useState<OpenSheet>(null);
  const { step, current, takes, puts } = screen.situation;
  const typed = useTypedEntry(job.scan, {
    shown,
    nearby: () => [...takes, ...puts].map(({ body }) => body.skuId),
    onFailed: () => void job.act(() => outcome('refused', 'proof_failed')),
  });
  useJobScans({
    job,
    // The bin or the trolley once more says "all of it".
    again: () => (step === 'take_quantity' || step === 'put_quantity' ? 'work' : 'doubt'),
    typed,
    onClose: () => setOpen(null),
    onMore: () => setOpen('more'),
  });
  return (
    <FloorApp
      strip={<Strip screen={screen} />}
      frame={shown ? lookOf(shown.outcome.result).frame : undefined}
      dock={
        <>
          <JobScanBar
            asks={() => ({ title: ask(`${step}.title`), detail: ask(`${step}.detail`) })}
            answer={shown?.answer ?? null}
            typed={typed}
            order={orderOf(step)}
          />
          <ReplenishmentActions
            screen={screen}
            job={job}
            unknown={shown?.outcome.unknown ?? null}
            left={leftOn(shown?.outcome)}
            open={open}
            onOpen={setOpen}
          />
        </>
      }
    >
      {step === 'start' && <StartStep screen={screen} />}
      {current && (
        <StopStep
          screen={screen}
          current={current}
          job={job}
          wrong={shown?.outcome.message === 'wrong_item' ? shown.outcome.scanned : null}
        />
      )}
      {step === 'finish' && screen.situation.trip && <FinishStep trip={screen.situation.trip} />}
      {typed.sheet}
    </FloorApp>
  );
}

/** The trolley of a trip that was ended with goods on it; null: no such thing just happened. */
const leftOn = (latest: FlowOutcome | undefined): string | null =>
  latest?.message === 'left_behind' && typeof latest.data['trolley'] === 'string'
    ? latest.data['trolley']
    : null;

/** Bin, product, trolley in the reserve; bin, product, bin at the face. */
function orderOf(step: Screen['situation']['step']): ScanOrder | undefined {
  const [phase, at] = step.split('_');
  if (at === undefined) return undefined;
  return {
    kinds: phase === 'take' ? ['bin', 'item', 'tote'] : ['bin', 'item', 'bin'],
    at: ['bin', 'goods', 'quantity'].indexOf(at),
  };
}

function Strip({ screen: { situation } }: { readonly screen: Screen }) {
  const t = useCopy('replenish');
  const job = useCopy('job');
  const [, navigate] = useLocation();
  const { trip, takes, puts, current } = situation;
  const left = takes.length + new Set([...takes, ...puts].map(({ body }) => body.target)).size;
  const done = trip?.puts ?? 0;
  const brand = current?.brand ?? null;
  return (
    <>
      <StatusStrip
        title={t('title')}
        subtitle={left === 0 ? undefined : t('stopOf', { stop: done + 1, total: done + left })}
        back={{ label: job('backToWork'), onPress: () => navigate('/') }}
        end={<SyncButton />}
      />
      {brand && <BrandStripe name={brand.name} colour={brand.colour} />}
    </>
  );
}
