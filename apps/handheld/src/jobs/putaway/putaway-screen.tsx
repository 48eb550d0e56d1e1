import { useState } from 'react';
import { useLocation } from 'wouter';

import { useCopy } from '../../copy/use-copy.ts';
import { feedbackOf, lookOf } from '../../feedback/scan-look.ts';
import { useFeedback } from '../../feedback/use-feedback.ts';
import { BrandStripe } from '../../kit/brand-stripe.tsx';
import { FloorApp } from '../../kit/floor-app.tsx';
import { StatusStrip } from '../../kit/status-strip.tsx';
import { commandOf } from '../../scanning/command-card.ts';
import { useScanTarget } from '../../scanning/scan-context.ts';
import { SyncButton } from '../../shell/sync-button.tsx';
import { useEndWork } from '../../sync/use-end-work.ts';
import { useFloor } from '../../sync/use-floor.ts';
import { useView } from '../../sync/use-view.ts';
import { useWalkingRoute } from '../../sync/use-walking-route.ts';
import { ChooseUnit } from './choose-unit.tsx';
import { DropStep } from './drop-step.tsx';
import { FinishStep } from './finish-step.tsx';
import { LoadStep } from './load-step.tsx';
import { PutawayActions } from './putaway-actions.tsx';
import { PutawayScanBar } from './putaway-scan-bar.tsx';
import './putaway.css';
import { QuantityStep } from './quantity-step.tsx';
import { readPutawayScreen, type PutawayScreen as Screen } from './read-putaway-screen.ts';
import type { OpenSheet } from './report-target.ts';
import { usePutaway, type Putaway, type Shown } from './use-putaway.ts';
import { useScannedUnit } from './use-scanned-unit.ts';
import { useTypedEntry } from './use-typed-entry.tsx';

/** From the dock into the bins: one trolley, one drop at a time. */
export function PutawayScreen() {
  const { person, device, now } = useFloor();
  const planRoute = useWalkingRoute();
  const { shown, memory, putaway } = usePutaway();
  const deviceId = device.enrolment?.deviceId ?? '';
  const { chosen, confirm } = memory;
  const screen = useView(
    (view) =>
      readPutawayScreen(view, { operatorId: person.operatorId, deviceId, now: now(), planRoute, chosen }),
    [person.operatorId, deviceId, chosen],
  );
  if (!screen) return null;
  return <Open screen={screen} shown={shown} putaway={putaway} asked={confirm?.locationId ?? null} />;
}

interface OpenProps {
  readonly screen: Screen;
  readonly shown: Shown | null;
  readonly putaway: Putaway;
  readonly asked: string | null;
}

function Open({ screen, shown, putaway, asked }: OpenProps) {
  const t = useCopy('putaway');
  const [, navigate] = useLocation();
  const endWork = useEndWork();
  const feedback = useFeedback();
  const [open, setOpen] = useState<OpenSheet>(null);
  const { step, current, drops, load } = screen.situation;
  useScannedUnit(putaway);
  const entry = useTypedEntry(putaway, { current, proves: step === 'goods' ? 'goods' : 'nothing' });
  useScanTarget({
    // The same bin once more answers a question, or says "all of it"; elsewhere it is doubt.
    mode: () => (asked !== null || step === 'quantity' ? 'count' : 'single'),
    onScan: (scan) => {
      const card = commandOf(scan);
      entry.close();
      setOpen(card === 'PROBLEM' ? 'more' : null);
      if (card === 'PROBLEM') feedback.play('stepDone');
      else if (card === 'LOGOUT') endWork();
      else putaway.scan(scan);
    },
    onRepeat: () => feedback.play(feedbackOf('already_done')),
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
            back={{ label: t('backToWork'), onPress: () => navigate('/') }}
            end={<SyncButton />}
          />
          {brand && <BrandStripe name={brand.name} colour={brand.colour} />}
        </>
      }
      frame={shown ? lookOf(shown.outcome.result).frame : undefined}
      dock={
        <>
          <PutawayScanBar
            step={step}
            shown={shown}
            typing={entry.typing}
            onToggleTyping={entry.toggle}
            onTyped={entry.typed}
          />
          <PutawayActions
            screen={screen}
            putaway={putaway}
            unknown={shown?.outcome.read ?? null}
            open={open}
            onOpen={setOpen}
          />
        </>
      }
    >
      <Step screen={screen} shown={shown} putaway={putaway} asked={asked} />
      {entry.sheet}
    </FloorApp>
  );
}

function Step({ screen, shown, putaway, asked }: OpenProps) {
  const { step, current, load } = screen.situation;
  const units = shown?.outcome.units ?? [];
  if (units.length > 0) return <ChooseUnit units={units} putaway={putaway} />;
  if (step === 'load') return <LoadStep waiting={screen.waiting} putaway={putaway} />;
  if (step === 'finish' && load) return <FinishStep load={load} />;
  if (!current) return null;
  if (step === 'quantity')
    return <QuantityStep key={current.line.key} screen={screen} current={current} putaway={putaway} />;
  return <DropStep screen={screen} current={current} putaway={putaway} asked={asked} />;
}
