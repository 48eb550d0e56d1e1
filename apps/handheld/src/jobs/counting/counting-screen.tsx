import { onItem } from '@floorhand/domain/jobs/counting/flow/on-goods';
import { outcome, type FlowMemory, type FlowOutcome } from '@floorhand/domain/jobs/counting/flow/outcome';
import { itemAlone } from '@floorhand/domain/scanning/item-alone';
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
import { ChooseSheet } from '../../scanning/manual/choose-sheet.tsx';
import { SyncButton } from '../../shell/sync-button.tsx';
import { useDayPlan } from '../../sync/use-day-plan.ts';
import { useFloor } from '../../sync/use-floor.ts';
import { useView } from '../../sync/use-view.ts';
import { useWalkingRoute } from '../../sync/use-walking-route.ts';
import { ChooseStep } from './choose-step.tsx';
import { CountStep } from './count-step.tsx';
import { CountingActions } from './counting-actions.tsx';
import './counting.css';
import { DetailsStep } from './details-step.tsx';
import type { OpenSheet } from './open-sheet.ts';
import { readCountingScreen, type CountingScreen as Screen } from './read-counting-screen.ts';
import { useCounting, type Counting } from './use-counting.ts';

/** What really lies in a bin, counted without being told what should. */
export function CountingScreen() {
  const { person, device, now } = useFloor();
  const planRoute = useWalkingRoute();
  const dayPlan = useDayPlan();
  const { shown, memory, job: counting } = useCounting();
  const { operatorId } = person;
  const deviceId = device.enrolment?.deviceId ?? '';
  const screen = useView(
    (view) => readCountingScreen(view, { operatorId, deviceId, now: now(), planRoute, memory, dayPlan }),
    [operatorId, deviceId, memory, dayPlan],
  );
  if (!screen) return null;
  return <Open screen={screen} shown={shown} memory={memory} counting={counting} />;
}

interface OpenProps {
  readonly screen: Screen;
  readonly shown: Shown<FlowOutcome> | null;
  readonly memory: FlowMemory;
  readonly counting: Counting;
}

function Open({ screen, shown, memory, counting }: OpenProps) {
  const t = useCopy('count');
  const job = useCopy('job');
  const ask = useCopyByCode('count.ask');
  const [, navigate] = useLocation();
  const [open, setOpen] = useState<OpenSheet>(null);
  const { step, lines, brand, list, session } = screen.situation;
  const typed = useTypedEntry(counting.scan, {
    shown,
    nearby: () => lines.map(({ line }) => line.skuId),
    onFailed: () => void counting.act(() => outcome('refused', 'proof_failed')),
  });
  useJobScans({
    // The same product once more is one more; the same bin once more answers, or begins the second look.
    job: counting,
    again: () => (session !== null || memory.confirm !== null || step === 'again' ? 'work' : 'doubt'),
    typed,
    onClose: () => setOpen(null),
    onMore: () => setOpen('more'),
  });
  const choices = shown?.outcome.choices ?? [];
  return (
    <FloorApp
      strip={
        <>
          <StatusStrip
            title={t('title')}
            subtitle={session ? t('kinds', { count: lines.length }) : t('toCount', { count: list.length })}
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
          <CountingActions
            screen={screen}
            counting={counting}
            unknown={shown?.outcome.unknown ?? null}
            open={open}
            onOpen={setOpen}
            onUnread={typed.begin}
          />
        </>
      }
    >
      {step === 'details' ? (
        <DetailsStep screen={screen} memory={memory} counting={counting} />
      ) : step === 'count' ? (
        <CountStep screen={screen} counting={counting} />
      ) : (
        <ChooseStep screen={screen} counting={counting} />
      )}
      {choices.length > 1 && (
        <ChooseSheet
          candidates={choices}
          onClose={counting.clear}
          onChoose={(chosen) => void counting.act((now, at) => onItem(now, itemAlone(chosen), at))}
        />
      )}
      {typed.sheet}
    </FloorApp>
  );
}
