import {
  chooseDocument,
  deliveries,
  nothingAtDoor,
  onDoorScan,
  type DoorMemory,
  type DoorOutcome,
} from '@floorhand/domain/jobs/receiving/flow/at-door';
import { joinLoad } from '@floorhand/domain/jobs/receiving/decide/join-load';
import { draft } from '@floorhand/domain/kernel/command';
import type { View } from '@floorhand/domain/kernel/document';
import { resolveScan } from '@floorhand/domain/scanning/resolve-scan';
import type { Scan } from '@floorhand/domain/scanning/scan';
import { useRef, useState } from 'react';
import { useLocation } from 'wouter';

import { useCopy } from '../../copy/use-copy.ts';
import { feedbackOf, lookOf } from '../../feedback/scan-look.ts';
import { useFeedback } from '../../feedback/use-feedback.ts';
import { JobScanBar } from '../../floor/job-scan-bar.tsx';
import { useAnswers } from '../../floor/use-answers.ts';
import { useJobScans } from '../../floor/use-job-scans.ts';
import { useTypedEntry } from '../../floor/use-typed-entry.tsx';
import { Actions, Button } from '../../kit/button.tsx';
import { FloorApp } from '../../kit/floor-app.tsx';
import { StatusStrip } from '../../kit/status-strip.tsx';
import { SyncButton } from '../../shell/sync-button.tsx';
import { useFloor } from '../../sync/use-floor.ts';
import { useView } from '../../sync/use-view.ts';
import { ArriveSheet } from './arrive-sheet.tsx';
import { BlindSheet } from './blind-sheet.tsx';
import { DeliveryList } from './delivery-list.tsx';
import { loadPath } from './load-path.ts';
import './receiving.css';

/** What stands at the doors and what is expected: a delivery begins with its door and its paper. */
export function DockScreen() {
  const t = useCopy('receive');
  const job = useCopy('job');
  const answerOf = useAnswers('receive.doorSays');
  const { read, submit } = useFloor();
  const feedback = useFeedback();
  const [, navigate] = useLocation();
  const [said, setSaid] = useState<DoorOutcome | null>(null);
  const [isBlind, setBlind] = useState(false);
  const held = useRef(nothingAtDoor);
  const turn = useRef<Promise<unknown>>(Promise.resolve());
  const memory = said?.memory ?? nothingAtDoor;
  const today = useView(deliveries, []);
  const remember = (outcome: DoorOutcome | null) => {
    held.current = outcome?.memory ?? nothingAtDoor;
    setSaid(outcome);
  };
  const settle = (outcome: DoorOutcome) => {
    feedback.play(feedbackOf(outcome.result));
    remember(outcome);
    if (outcome.receiptId !== null) void join(outcome.receiptId);
  };
  const join = async (receiptId: string) => {
    await submit([draft(joinLoad, { receiptId, takeOver: false })]);
    navigate(loadPath(receiptId));
  };
  /** One after the other: the paper is often scanned before the screen has drawn the door. */
  const decide = (run: (view: View, before: DoorMemory) => DoorOutcome) => {
    turn.current = turn.current.then(() => read((view) => run(view, held.current))).then(settle);
  };
  const scan = (scanned: Scan) =>
    decide((view, before) => onDoorScan(before, { view, scan: resolveScan(view, scanned, { skuId: null }) }));
  const typed = useTypedEntry(scan);
  useJobScans({
    job: { scan, last: () => 'scan' },
    again: () => 'doubt',
    typed,
    onClose: () => setBlind(false),
  });
  const isAnswer = said !== null && said.result !== 'step_done';
  const { target, doorId } = memory;
  return (
    <FloorApp
      strip={
        <StatusStrip
          title={t('door.title')}
          subtitle={doorId ?? undefined}
          back={{ label: job('backToWork'), onPress: () => navigate('/') }}
          end={<SyncButton />}
        />
      }
      frame={isAnswer ? lookOf(said.result).frame : undefined}
      dock={
        <>
          <JobScanBar
            asks={() => ({
              title: t(doorId === null ? 'door.scanDoor' : 'door.scanPaper'),
              detail: t(doorId === null ? 'door.orPaper' : 'door.orPallet'),
            })}
            answer={isAnswer ? answerOf(said) : null}
            typed={typed}
          />
          <Actions>
            <Button onPress={() => setBlind(true)}>{t('door.blind')}</Button>
          </Actions>
        </>
      }
    >
      {today && (
        <DeliveryList
          today={today}
          onOpen={(receiptId) => void join(receiptId)}
          onExpected={(inboundId) => decide((view, before) => chooseDocument(before, { view, inboundId }))}
        />
      )}
      {target !== null && (
        <ArriveSheet
          target={target}
          doorId={doorId}
          onClose={() => remember(null)}
          onArrived={(receiptId) => navigate(loadPath(receiptId))}
          onJoin={(receiptId) => void join(receiptId)}
        />
      )}
      {isBlind && (
        <BlindSheet
          onClose={() => setBlind(false)}
          onBrand={(brand) => {
            setBlind(false);
            remember({
              result: 'step_done',
              message: 'document_found',
              data: {},
              receiptId: null,
              memory: { doorId, target: { kind: 'blind', brand } },
            });
          }}
        />
      )}
      {typed.sheet}
    </FloorApp>
  );
}
