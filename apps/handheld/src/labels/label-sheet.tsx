import { draft } from '@floorhand/domain/kernel/command';
import { labelFate, type LabelFate } from '@floorhand/domain/labels-owed/label-outcomes';
import { goesOnByItself } from '@floorhand/domain/labels-owed/label-request';
import { printAgain } from '@floorhand/domain/labels-owed/print-again';
import { requestLabel } from '@floorhand/domain/labels-owed/request-label';
import { RotateCw } from 'lucide-react';

import { CopyPart } from '../copy/copy-part.tsx';
import { useCopy } from '../copy/use-copy.ts';
import { Button } from '../kit/button.tsx';
import { Note } from '../kit/note.tsx';
import { Sheet } from '../kit/sheet.tsx';
import { RefusalNotes } from '../shell/refusal-notes.tsx';
import { useFloor } from '../sync/use-floor.ts';
import { useView } from '../sync/use-view.ts';
import { requestIdOf, type AskedLabel } from './asked-label.ts';
import { ShownCode } from './shown-code.tsx';
import { subjectNames } from './subject-names.ts';
import { useFateWords } from './use-fate-words.ts';
import { useSubjectTitle } from './use-subject-title.ts';

export interface LabelSheetProps {
  readonly asked: AskedLabel;
  readonly onClose: () => void;
}

/** What became of a label, and its code on the screen in place of it. */
export default function LabelSheet(props: LabelSheetProps) {
  return (
    <CopyPart names={['label']} missing={null}>
      <Opened {...props} />
    </CopyPart>
  );
}

function Opened({ asked, onClose }: LabelSheetProps) {
  const t = useCopy('label');
  const titleOf = useSubjectTitle();
  const words = useFateWords();
  const { device } = useFloor();
  const requestId = requestIdOf(asked);
  const deviceId = device.enrolment?.deviceId ?? '';
  const { subject } = asked;
  const read = useView(
    (view) => ({ fate: labelFate(view, requestId, deviceId), name: subjectNames(view, [subject])[0] ?? '' }),
    [requestId, deviceId],
  );
  if (!read) return null;
  const { fate, name } = read;
  const said = words(fate);
  return (
    <Sheet title={titleOf(subject, name)} closeLabel={t('close')} onClose={onClose}>
      {fate !== null && (
        <Note state={said.state} title={said.title} detail="below">
          {said.detail}
        </Note>
      )}
      <RefusalNotes />
      <ShownCode subject={subject} />
      <p className="fh-label">{t('hint')}</p>
      <AskButton asked={asked} fate={fate} />
    </Sheet>
  );
}

interface AskButtonProps {
  readonly asked: AskedLabel;
  readonly fate: LabelFate | null;
}

/** Only while asking can do no harm: what is on its way comes out by itself. */
function AskButton({ asked: { subject, locationId, copies }, fate }: AskButtonProps) {
  const t = useCopy('label');
  const { submit } = useFloor();
  if (fate?.kind === 'owed') {
    const { request, requestId } = fate;
    if (!request.trouble || goesOnByItself(request.trouble.code)) return null;
    const again = () =>
      void submit([draft(printAgain, { requestId, askedIn: request.commandId, printerId: null })]);
    return (
      <Button icon={RotateCw} onPress={again}>
        {t('again')}
      </Button>
    );
  }
  const reason = fate === null ? 'missing' : 'reprint';
  const ask = () => void submit([draft(requestLabel, { subject, copies, reason, locationId, runId: null })]);
  return (
    <Button icon={RotateCw} onPress={ask}>
      {t(fate === null ? 'print' : 'again')}
    </Button>
  );
}
