import { draft } from '@floorhand/domain/kernel/command';
import type { Entry, View } from '@floorhand/domain/kernel/document';
import {
  goesOnByItself,
  labelRequestDocument,
  type LabelRequest,
} from '@floorhand/domain/labels-owed/label-request';
import { printAgain } from '@floorhand/domain/labels-owed/print-again';
import { settleLabel } from '@floorhand/domain/labels-owed/settle-label';
import { Barcode, Check, Printer, RotateCw } from 'lucide-react';
import { useState } from 'react';

import { useCopy } from '../../copy/use-copy.ts';
import { Button } from '../../kit/button.tsx';
import { EmptyState } from '../../kit/empty-state.tsx';
import { ListRow } from '../../kit/list-row.tsx';
import { Panel } from '../../kit/panel.tsx';
import { LabelSheet } from '../../labels/label-parts.tsx';
import { subjectNames } from '../../labels/subject-names.ts';
import { useSubjectTitle } from '../../labels/use-subject-title.ts';
import { useFloor } from '../../sync/use-floor.ts';
import { useView } from '../../sync/use-view.ts';
import { nameIn, peopleNames, type Names } from '../names.ts';
import { useDurations } from '../use-durations.ts';

interface OwedNow {
  readonly owed: readonly Entry<LabelRequest>[];
  readonly people: Names;
  /** Of the things they are for, in the same order. */
  readonly names: readonly string[];
}

/** Labels that people on the floor wait for, the longest wait first. */
export function LabelsOwed({ now }: { readonly now: string }) {
  const t = useCopy('labelsOwed');
  const read = useView(readOwed, []);
  if (!read) return null;
  if (read.owed.length === 0)
    return (
      <EmptyState scene="allDecided" title={t('none.title')}>
        {t('none.detail')}
      </EmptyState>
    );
  return (
    <Panel className="sv-rows" label={t('summary', { count: read.owed.length })}>
      {read.owed.map((request, i) => (
        <OwedRow
          key={request.key}
          request={request}
          name={read.names[i] ?? ''}
          people={read.people}
          now={now}
        />
      ))}
    </Panel>
  );
}

function OwedRow({
  request: { key, body },
  name,
  people,
  now,
}: {
  readonly request: Entry<LabelRequest>;
  readonly name: string;
  readonly people: Names;
  readonly now: string;
}) {
  const t = useCopy('labelsOwed');
  const printing = useCopy('printing');
  const { submit } = useFloor();
  const { age } = useDurations();
  const titleOf = useSubjectTitle();
  const [shown, setShown] = useState<'code' | null>(null);
  const settle = (as: 'printed' | 'not_needed') =>
    void submit([draft(settleLabel, { requestId: key, askedIn: body.commandId, as })]);
  const { subject, locationId } = body;
  return (
    <>
      <ListRow
        icon={Printer}
        title={titleOf(subject, name)}
        detail={
          <>
            {locationId !== null && <span className="fh-bin">{locationId}</span>}
            {locationId !== null && ' · '}
            {[
              t('copies', { count: body.copies }),
              t(`reason.${body.reason}`),
              nameIn(people, body.askedBy),
              age(body.at, now),
            ].join(' · ')}
            {body.trouble && (
              <span className="sv-trouble">
                {t(`trouble.${body.trouble.code}`, { printer: body.trouble.printerName ?? '' })}
              </span>
            )}
          </>
        }
        end={
          <span className="sv-row-actions">
            {subject.kind !== 'printer' && (
              <Button kind="soft" icon={Barcode} onPress={() => setShown('code')}>
                {printing('show')}
              </Button>
            )}
            {(body.trouble === undefined || !goesOnByItself(body.trouble.code)) && (
              <Button
                kind="soft"
                icon={RotateCw}
                onPress={() =>
                  void submit([
                    draft(printAgain, { requestId: key, askedIn: body.commandId, printerId: null }),
                  ])
                }
              >
                {printing('again')}
              </Button>
            )}
            <Button kind="soft" onPress={() => settle('not_needed')}>
              {t('notNeeded')}
            </Button>
            <Button icon={Check} onPress={() => settle('printed')}>
              {t('printed')}
            </Button>
          </span>
        }
      />
      {shown !== null && <LabelSheet asked={body} onClose={() => setShown(null)} />}
    </>
  );
}

function readOwed(view: View): OwedNow {
  const owed = view
    .list(labelRequestDocument, 'state', 'owed')
    .toSorted((a, b) => (a.body.at < b.body.at ? -1 : 1));
  return {
    owed,
    people: peopleNames(
      view,
      owed.map(({ body }) => body.askedBy),
    ),
    names: subjectNames(
      view,
      owed.map(({ body }) => body.subject),
    ),
  };
}
