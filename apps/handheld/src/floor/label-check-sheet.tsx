import { draft } from '@floorhand/domain/kernel/command';
import { checkLabel } from '@floorhand/domain/labels-owed/check-label';
import { labelsToCheck, type LabelFate } from '@floorhand/domain/labels-owed/label-outcomes';
import type { LabelSubject } from '@floorhand/domain/labels-owed/label-request';
import { readLabel, type LabelReading } from '@floorhand/domain/labels-owed/printed-code';
import type { View } from '@floorhand/domain/kernel/document';
import type { Scan } from '@floorhand/domain/scanning/scan';
import type { Besides } from '@floorhand/domain/kernel/own-words';
import { useState } from 'react';

import { useCopy } from '../copy/use-copy.ts';
import { useFeedback } from '../feedback/use-feedback.ts';
import { Button } from '../kit/button.tsx';
import { Note } from '../kit/note.tsx';
import { ScanBar } from '../kit/scan-bar.tsx';
import { Sheet } from '../kit/sheet.tsx';
import { subjectNames } from '../labels/subject-names.ts';
import { useScanTarget } from '../scanning/scan-context.ts';
import { useFloor } from '../sync/use-floor.ts';
import { useView } from '../sync/use-view.ts';
import { ProblemSheet } from './problem-sheet.tsx';

interface LabelCheckSheetProps {
  readonly onClose: () => void;
}

/** New labels, one after the other: the scanner reads it, or it is printed again [LO9]. */
export function LabelCheckSheet({ onClose }: LabelCheckSheetProps) {
  const t = useCopy('putaway.label');
  const { device } = useFloor();
  const deviceId = device.enrolment?.deviceId ?? '';
  const now = useView((view) => readNext(view, deviceId), [deviceId]);
  if (!now) return null;
  if (now.next !== null) return <Check key={now.next.askedIn} label={now.next} onClose={onClose} />;
  return (
    <Sheet title={t('allRead')} closeLabel={t('close')} onClose={onClose}>
      <Note state="correct">{t('allReadDetail')}</Note>
      <Button kind="primary" onPress={onClose}>
        {t('close')}
      </Button>
    </Sheet>
  );
}

interface LabelNow {
  readonly requestId: string;
  readonly askedIn: string;
  readonly subject: LabelSubject;
  /** As people call the thing. */
  readonly name: string;
  readonly state: LabelFate['kind'];
  readonly left: number;
}

function Check({ label, onClose }: { readonly label: LabelNow; readonly onClose: () => void }) {
  const t = useCopy('putaway.label');
  const photo = useCopy('photo');
  const { submit, read } = useFloor();
  const feedback = useFeedback();
  const [said, setSaid] = useState<Exclude<LabelReading, 'reads'> | null>(null);
  const [stage, setStage] = useState<'scan' | 'bad'>('scan');
  const { requestId, askedIn, subject, name } = label;
  const record = async (found: 'reads' | 'does_not_read', besides: Besides = {}) => {
    await submit([draft(checkLabel, { requestId, askedIn, found, ...besides })]);
    feedback.play('stepDone');
  };
  const onScan = async (scan: Scan) => {
    const found = await read((view) => readLabel(view, scan, subject));
    if (found === 'reads') return record('reads');
    feedback.play('wrong');
    setStage('scan');
    setSaid(found);
  };
  useScanTarget({
    // The same label again proves it again, and a wrong one is wrong again.
    mode: () => 'count',
    onScan: (scan) => void onScan(scan),
    onRepeat: () => undefined,
  });
  if (stage === 'bad')
    return (
      <ProblemSheet
        title={t('bad')}
        detail={name}
        closeLabel={t('close')}
        photo={{ of: photo('ofLabel'), is: 'optional' }}
        record={{ label: t('printAgain') }}
        onRecord={(besides) => void record('does_not_read', besides)}
        onClose={() => setStage('scan')}
      >
        <Note>{t('badDetail')}</Note>
      </ProblemSheet>
    );
  return (
    <Sheet title={t('check')} detail={name} closeLabel={t('close')} onClose={onClose}>
      {label.state === 'owed' && <Note state="next">{t('notOut')}</Note>}
      <ScanBar
        label={t('scan')}
        state={said === null ? 'idle' : 'wrong'}
        title={t(said ?? 'scan')}
        detail={t(said === null ? 'scanDetail' : `${said}Detail`, { count: label.left })}
      />
      <Button onPress={() => setStage('bad')}>{t('bad')}</Button>
    </Sheet>
  );
}

function readNext(view: View, deviceId: string): { readonly next: LabelNow | null } {
  const labels = labelsToCheck(view, deviceId);
  // What is out is in somebody's hand.
  const fate = labels.find(({ kind }) => kind === 'settled') ?? labels[0];
  if (!fate) return { next: null };
  const of =
    fate.kind === 'owed'
      ? { requestId: fate.requestId, askedIn: fate.request.commandId, subject: fate.request.subject }
      : fate.outcome;
  const { requestId, askedIn, subject } = of;
  return {
    next: {
      requestId,
      askedIn,
      subject,
      name: subjectNames(view, [subject])[0] ?? '',
      state: fate.kind,
      left: labels.length,
    },
  };
}
