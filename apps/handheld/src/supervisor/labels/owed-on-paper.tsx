import { labelRequestDocument } from '@floorhand/domain/labels-owed/label-request';
import type { SheetName } from '@floorhand/labels/sheet';
import { useState } from 'react';

import { Panel } from '../../kit/panel.tsx';
import { useCopy } from '../../copy/use-copy.ts';
import { useView } from '../../sync/use-view.ts';
import { OnPaper } from './on-paper.tsx';
import { SheetChoice } from './sheet-choice.tsx';

/** Everything that is owed on sheets of stickers, new numbers included: where no label printer is, or it is away. */
export function OwedOnPaper() {
  const t = useCopy('printing');
  const [sheet, setSheet] = useState<SheetName>('a4-2x7');
  const subjects = useView(
    (view) =>
      view
        .list(labelRequestDocument, 'state', 'owed')
        .filter(({ body }) => body.subject.kind !== 'printer')
        .toSorted((a, b) => (a.body.at < b.body.at ? -1 : 1))
        .flatMap(({ body }) => Array.from({ length: body.copies }, () => body.subject)),
    [],
  );
  if (!subjects || subjects.length === 0) return null;
  return (
    <Panel className="sv-form" label={t('make.sheet')}>
      <SheetChoice value={sheet} onChange={setSheet} />
      <div className="sv-row-actions">
        <OnPaper subjects={subjects} copies={1} sheet={sheet} />
      </div>
    </Panel>
  );
}
