import { onChosen } from '@floorhand/domain/jobs/receiving/flow/on-item';
import { outcome } from '@floorhand/domain/jobs/receiving/flow/outcome';
import type { ReceiveStep as ReceiveStepKind } from '@floorhand/domain/jobs/receiving/flow/situation';
import { memo, useState } from 'react';
import { useLocation } from 'wouter';

import { useCopy } from '../../copy/use-copy.ts';
import { useCopyByCode } from '../../copy/use-copy-by-code.ts';
import { lookOf } from '../../feedback/scan-look.ts';
import { JobAway } from '../../floor/job-away.tsx';
import { JobScanBar } from '../../floor/job-scan-bar.tsx';
import { useJobScans } from '../../floor/use-job-scans.ts';
import { useTypedEntry } from '../../floor/use-typed-entry.tsx';
import { BrandStripe } from '../../kit/brand-stripe.tsx';
import { FloorApp } from '../../kit/floor-app.tsx';
import { ProgressRail } from '../../kit/progress-rail.tsx';
import { StatusStrip } from '../../kit/status-strip.tsx';
import { ChooseSheet } from '../../scanning/manual/choose-sheet.tsx';
import { SyncButton } from '../../shell/sync-button.tsx';
import { useFloor } from '../../sync/use-floor.ts';
import { useView } from '../../sync/use-view.ts';
import { railOf } from './rail-of.ts';
import { readReceivingScreen, type ReceivingScreen } from './read-receiving-screen.ts';
import { ReceiveActions } from './receive-actions.tsx';
import './receiving.css';
import type { OpenSheet } from './open-sheet.ts';
import { ReceiveStep } from './receive-step.tsx';
import { useReceiving } from './use-receiving.ts';

/** One load, from the first pallet to its close. */
export function LoadScreen({ receiptId }: { readonly receiptId: string }) {
  const { person, device } = useFloor();
  const deviceId = device.enrolment?.deviceId ?? '';
  const flow = useReceiving(receiptId);
  const { memory } = flow;
  const screen = useView(
    (view) => readReceivingScreen(view, { receiptId, deviceId, operatorId: person.operatorId }, memory),
    [receiptId, deviceId, person.operatorId, memory],
  );
  if (screen === undefined) return null;
  if (screen === null) return <LoadMissing />;
  return <Open screen={screen} flow={flow} />;
}

interface OpenProps {
  readonly screen: ReceivingScreen;
  readonly flow: ReturnType<typeof useReceiving>;
}

/** Steps that ask with the screen and not with the scanner. */
const answerFirst: ReadonlySet<ReceiveStepKind> = new Set([
  'choice',
  'sample',
  'paused',
  'ended',
  'awaiting',
  'closed',
]);

function Open({ screen, flow }: OpenProps) {
  const { shown, memory, job: receiving } = flow;
  const ask = useCopyByCode('receive.ask');
  const [open, setOpen] = useState<OpenSheet>(null);
  const { step, current, session } = screen.situation;
  const choices = shown?.outcome.choices ?? [];
  const typed = useTypedEntry(receiving.scan, {
    shown,
    nearby: () => screen.lines.map(({ skuId }) => skuId),
    onFailed: () =>
      void receiving.act((_now, { memory: kept }) => outcome('refused', 'proof_failed', { memory: kept })),
  });
  useJobScans({
    job: receiving,
    // Equal cartons are equal codes: each of them counts.
    again: () => (step === 'item' || step === 'details' ? 'work' : 'doubt'),
    typed,
    onClose: () => setOpen(null),
    onMore: () => setOpen('more'),
  });
  const missing = memory.pending?.missing[0];
  // The step may still be on its way while what was missing is said already.
  const asked = step !== 'details' ? step : missing ? `details.${missing}` : 'item';
  return (
    <FloorApp
      strip={<LoadStrip screen={screen} />}
      rail={<LoadRail screen={screen} />}
      frame={shown ? lookOf(shown.outcome.result).frame : undefined}
      dock={
        <>
          <JobScanBar
            asks={() => ({
              title: ask(`${asked}.title`),
              detail: ask(`${asked}.detail`, {
                lpn: memory.recount?.lpn ?? current?.lpn ?? '',
                units: session.line?.units ?? 0,
              }),
            })}
            answer={shown?.answer ?? null}
            typed={typed}
            idle={answerFirst.has(step) ? 'blocked' : 'idle'}
          />
          <ReceiveActions
            screen={screen}
            receiving={receiving}
            unknown={shown?.outcome.unknown ?? null}
            open={open}
            onOpen={setOpen}
          />
        </>
      }
    >
      <ReceiveStep screen={screen} flow={flow} onLabel={() => setOpen('label')} />
      {choices.length > 0 && (
        <ChooseSheet
          candidates={choices}
          onClose={receiving.clear}
          onChoose={(chosen) => void receiving.act((now, round) => onChosen(now, chosen, round))}
        />
      )}
      {typed.sheet}
    </FloorApp>
  );
}

const LoadStrip = memo(function LoadStrip({ screen }: { readonly screen: ReceivingScreen }) {
  const t = useCopy('receive');
  const [, navigate] = useLocation();
  const { receipt, inbound, brand } = screen.situation;
  const supplier = inbound && inbound.kind !== 'unassigned' ? inbound.supplier : t('notAnnounced');
  return (
    <>
      <StatusStrip
        title={t('title', { document: receipt.reference })}
        subtitle={`${supplier} · ${receipt.doorId}`}
        back={{ label: t('backToDoor'), onPress: () => navigate('/receive') }}
        end={<SyncButton />}
      />
      {brand && <BrandStripe name={brand.name} colour={brand.colour} />}
    </>
  );
});

const LoadRail = memo(function LoadRail({ screen }: { readonly screen: ReceivingScreen }) {
  const t = useCopy('receive');
  const { lines, situation } = screen;
  if (lines.length === 0) return null;
  const stops = railOf(lines, situation.figure?.skuId ?? null);
  const done = stops.filter((state) => state === 'done').length;
  return <ProgressRail stops={stops} label={t('linesDone', { done, total: lines.length })} />;
});

function LoadMissing() {
  const t = useCopy('receive');
  const [, navigate] = useLocation();
  return (
    <JobAway
      job={t('door.title')}
      title={t('missing.title')}
      back={{ label: t('backToDoor'), onPress: () => navigate('/receive') }}
    >
      {t('missing.detail')}
    </JobAway>
  );
}
