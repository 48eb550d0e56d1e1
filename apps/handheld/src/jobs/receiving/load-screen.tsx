import type { ReceiveStep as ReceiveStepKind } from '@floorhand/domain/jobs/receiving/flow/situation';
import type { Scan } from '@floorhand/domain/scanning/scan';
import { useState } from 'react';
import { useLocation } from 'wouter';

import { useCopy } from '../../copy/use-copy.ts';
import { useCopyByCode } from '../../copy/use-copy-by-code.ts';
import { feedbackOf, lookOf } from '../../feedback/scan-look.ts';
import { useFeedback } from '../../feedback/use-feedback.ts';
import { BrandStripe } from '../../kit/brand-stripe.tsx';
import { EmptyState } from '../../kit/empty-state.tsx';
import { FloorApp } from '../../kit/floor-app.tsx';
import { ProgressRail } from '../../kit/progress-rail.tsx';
import { StatusStrip } from '../../kit/status-strip.tsx';
import { commandOf } from '../../scanning/command-card.ts';
import { useScanTarget } from '../../scanning/scan-context.ts';
import { SyncButton } from '../../shell/sync-button.tsx';
import { useEndWork } from '../../sync/use-end-work.ts';
import { useFloor } from '../../sync/use-floor.ts';
import { useView } from '../../sync/use-view.ts';
import { railOf } from './rail-of.ts';
import { readReceivingScreen, type ReceivingScreen } from './read-receiving-screen.ts';
import { ReceiveActions } from './receive-actions.tsx';
import { ReceiveScanBar } from './receive-scan-bar.tsx';
import './receiving.css';
import type { OpenSheet } from './open-sheet.ts';
import { ReceiveStep } from './receive-step.tsx';
import { useAnswer } from './use-answer.ts';
import { useReceiving } from './use-receiving.ts';
import { useTypedEntry } from './use-typed-entry.tsx';

/** One load, from the first pallet to its close. */
export function LoadScreen({ receiptId }: { readonly receiptId: string }) {
  const { person, device } = useFloor();
  const deviceId = device.enrolment?.deviceId ?? '';
  const { shown, memory, receiving } = useReceiving(receiptId);
  const screen = useView(
    (view) => readReceivingScreen(view, { receiptId, deviceId, operatorId: person.operatorId }, memory),
    [receiptId, deviceId, person.operatorId, memory],
  );
  if (screen === undefined) return null;
  if (screen === null) return <LoadMissing />;
  return <Open screen={screen} flow={{ shown, memory, receiving }} />;
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
  const { shown, memory, receiving } = flow;
  const ask = useCopyByCode('receive.ask');
  const answer = useAnswer();
  const feedback = useFeedback();
  const endWork = useEndWork();
  const [open, setOpen] = useState<OpenSheet>(null);
  const entry = useTypedEntry(
    receiving.scan,
    screen.lines.map(({ skuId }) => skuId),
  );
  const { step, current, session } = screen.situation;
  useScanTarget({
    // Equal cartons are equal codes: each of them counts.
    mode: () => (step === 'item' || step === 'details' ? 'count' : 'single'),
    onScan: (scan: Scan) => {
      const card = commandOf(scan);
      entry.close();
      setOpen(card === 'PROBLEM' ? 'more' : null);
      if (card === 'PROBLEM') feedback.play('stepDone');
      else if (card === 'LOGOUT') endWork();
      else receiving.scan(scan);
    },
    onRepeat: () => feedback.play(feedbackOf('already_done')),
  });
  const words = shown ? answer(shown) : null;
  const missing = memory.pending?.missing[0];
  const asked = step === 'details' && missing ? `details.${missing}` : step;
  return (
    <FloorApp
      strip={<LoadStrip screen={screen} />}
      rail={<LoadRail screen={screen} />}
      frame={shown ? lookOf(shown.outcome.result).frame : undefined}
      dock={
        <>
          <ReceiveScanBar
            state={shown ? lookOf(shown.outcome.result).bar : answerFirst.has(step) ? 'blocked' : 'idle'}
            title={words?.title ?? ask(`${asked}.title`)}
            detail={
              words?.detail ??
              ask(`${asked}.detail`, { lpn: current?.lpn ?? '', units: session.line?.units ?? 0 })
            }
            entry={entry}
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
      <ReceiveStep screen={screen} flow={flow} />
      {entry.sheet}
    </FloorApp>
  );
}

function LoadStrip({ screen }: { readonly screen: ReceivingScreen }) {
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
}

function LoadRail({ screen }: { readonly screen: ReceivingScreen }) {
  const t = useCopy('receive');
  const { lines, situation } = screen;
  if (lines.length === 0) return null;
  const stops = railOf(lines, situation.figure?.skuId ?? null);
  const done = stops.filter((state) => state === 'done').length;
  return <ProgressRail stops={stops} label={t('linesDone', { done, total: lines.length })} />;
}

function LoadMissing() {
  const t = useCopy('receive');
  const [, navigate] = useLocation();
  return (
    <FloorApp
      strip={
        <StatusStrip
          title={t('door.title')}
          back={{ label: t('backToDoor'), onPress: () => navigate('/receive') }}
          end={<SyncButton />}
        />
      }
    >
      <EmptyState scene="offlineDone" title={t('missing.title')}>
        {t('missing.detail')}
      </EmptyState>
    </FloorApp>
  );
}
