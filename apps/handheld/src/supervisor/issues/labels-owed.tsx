import { skuDocument } from '@floorhand/domain/catalog/sku';
import { draft } from '@floorhand/domain/kernel/command';
import type { Entry, View } from '@floorhand/domain/kernel/document';
import {
  goesOnByItself,
  labelRequestDocument,
  type LabelRequest,
  type LabelSubject,
} from '@floorhand/domain/labels-owed/label-request';
import { printAgain } from '@floorhand/domain/labels-owed/print-again';
import { settleLabel } from '@floorhand/domain/labels-owed/settle-label';
import { printerDocument } from '@floorhand/domain/printing/printer';
import { Check, Printer, RotateCw } from 'lucide-react';

import { useCopy } from '../../copy/use-copy.ts';
import { Button } from '../../kit/button.tsx';
import { EmptyState } from '../../kit/empty-state.tsx';
import { ListRow } from '../../kit/list-row.tsx';
import { Panel } from '../../kit/panel.tsx';
import { useFloor } from '../../sync/use-floor.ts';
import { useView } from '../../sync/use-view.ts';
import { nameIn, peopleNames, type Names } from '../names.ts';
import { useDurations } from '../use-durations.ts';

interface OwedNow {
  readonly owed: readonly Entry<LabelRequest>[];
  readonly people: Names;
  /** Of products. */
  readonly names: Names;
  readonly printers: Names;
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
      {read.owed.map((request) => (
        <OwedRow key={request.key} request={request} read={read} now={now} />
      ))}
    </Panel>
  );
}

function OwedRow({
  request: { key, body },
  read: { people, names, printers },
  now,
}: {
  readonly request: Entry<LabelRequest>;
  readonly read: OwedNow;
  readonly now: string;
}) {
  const t = useCopy('labelsOwed');
  const again = useCopy('printing');
  const { submit } = useFloor();
  const { age } = useDurations();
  const settle = (as: 'printed' | 'not_needed') =>
    void submit([draft(settleLabel, { requestId: key, askedIn: body.commandId, as })]);
  const { subject, locationId } = body;
  const what = codeOf(subject);
  return (
    <ListRow
      icon={Printer}
      title={
        subject.kind === 'product'
          ? nameIn(names, subject.skuId)
          : subject.kind === 'location'
            ? t('location', { what })
            : subject.kind === 'printer'
              ? t('printer', { what: nameIn(printers, what) })
              : what
      }
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
          {(body.trouble === undefined || !goesOnByItself(body.trouble.code)) && (
            <Button
              kind="soft"
              icon={RotateCw}
              onPress={() =>
                void submit([draft(printAgain, { requestId: key, askedIn: body.commandId, printerId: null })])
              }
            >
              {again('again')}
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
  );
}

function readOwed(view: View): OwedNow {
  const owed = view
    .list(labelRequestDocument, 'state', 'owed')
    .toSorted((a, b) => (a.body.at < b.body.at ? -1 : 1));
  const skuIds = owed.flatMap(({ body: { subject } }) => (subject.kind === 'product' ? [subject.skuId] : []));
  const skus = view.getMany(skuDocument, skuIds);
  return {
    owed,
    people: peopleNames(
      view,
      owed.map(({ body }) => body.askedBy),
    ),
    printers: new Map(view.list(printerDocument, 'all', 'all').map(({ key, body }) => [key, body.name])),
    names: new Map(
      skuIds.map((id, i) => {
        const sku = skus[i];
        return [id, sku ? `${sku.name} · ${sku.code}` : id];
      }),
    ),
  };
}

function codeOf(subject: LabelSubject): string {
  if (subject.kind === 'product') return subject.skuId;
  if (subject.kind === 'printer') return subject.printerId;
  return subject.kind === 'location' ? subject.locationId : subject.lpn;
}
