import { labelsAskedOn, type LabelFate } from '@floorhand/domain/labels-owed/label-outcomes';
import { Tag } from 'lucide-react';
import { useState } from 'react';

import { CopyPart } from '../copy/copy-part.tsx';
import { useCopy } from '../copy/use-copy.ts';
import { List } from '../kit/list.tsx';
import { ListRow } from '../kit/list-row.tsx';
import { useFloor } from '../sync/use-floor.ts';
import { useView } from '../sync/use-view.ts';
import type { AskedLabel } from './asked-label.ts';
import { LabelSheet } from './label-parts.tsx';
import { subjectNames } from './subject-names.ts';
import { tileOf, useFateWords } from './use-fate-words.ts';
import { useSubjectTitle } from './use-subject-title.ts';

/** What was asked for on this device and what became of it; nothing where nothing was asked for. */
export default function LabelsHere() {
  return (
    <CopyPart names={['label']} missing={null}>
      <Rows />
    </CopyPart>
  );
}

const askedFor = (fate: LabelFate): AskedLabel => (fate.kind === 'owed' ? fate.request : fate.outcome);

function Rows() {
  const t = useCopy('label');
  const words = useFateWords();
  const titleOf = useSubjectTitle();
  const { device } = useFloor();
  const deviceId = device.enrolment?.deviceId ?? '';
  const [open, setOpen] = useState<AskedLabel | null>(null);
  const read = useView(
    (view) => {
      const fates = labelsAskedOn(view, deviceId);
      return {
        fates,
        names: subjectNames(
          view,
          fates.map((fate) => askedFor(fate).subject),
        ),
      };
    },
    [deviceId],
  );
  if (!read || read.fates.length === 0) return null;
  return (
    <>
      <p className="fh-label">{t('here')}</p>
      <List label={t('here')}>
        {read.fates.map((fate, i) => {
          const asked = askedFor(fate);
          const { state, title } = words(fate);
          return (
            <ListRow
              key={fate.kind === 'owed' ? fate.requestId : fate.outcome.requestId}
              icon={Tag}
              tile={tileOf(state)}
              title={titleOf(asked.subject, read.names[i] ?? '')}
              detail={title}
              onPress={() => setOpen(asked)}
            />
          );
        })}
      </List>
      {open !== null && <LabelSheet asked={open} onClose={() => setOpen(null)} />}
    </>
  );
}
