import { draft } from '@floorhand/domain/kernel/command';
import type { LabelSubject } from '@floorhand/domain/labels-owed/label-request';
import { mostLabels, requestLabels } from '@floorhand/domain/labels-owed/request-labels';
import { printerDocument } from '@floorhand/domain/printing/printer';
import type { SheetName } from '@floorhand/labels/sheet';
import { Printer } from 'lucide-react';
import { useState } from 'react';

import { useCopy } from '../../copy/use-copy.ts';
import { Button } from '../../kit/button.tsx';
import { ChoiceGroup } from '../../kit/choice-group.tsx';
import { Field } from '../../kit/field.tsx';
import { Note } from '../../kit/note.tsx';
import { Panel } from '../../kit/panel.tsx';
import { useFloor } from '../../sync/use-floor.ts';
import { useView } from '../../sync/use-view.ts';
import { ArticleLabels } from './article-labels.tsx';
import { LabelPreview } from './label-preview.tsx';
import { NewPlates } from './new-plates.tsx';
import { OnPaper } from './on-paper.tsx';
import { aislesOf, binsOf } from './read-bins.ts';
import { SheetChoice } from './sheet-choice.tsx';

/** What is printed, on what. */
export interface Order {
  /** Empty: the printer of the place. */
  readonly printerId: string;
  readonly copies: number | null;
  /** For printing on paper. */
  readonly sheet: SheetName;
}

const kinds = ['bins', 'articles', 'plates'] as const;
const partOf = { bins: BinLabels, articles: ArticleLabels, plates: NewPlates };

/** Labels for the racks of an aisle, for an article, or for units that are still to come. */
export function MakeLabels() {
  const t = useCopy('printing');
  const [what, setWhat] = useState<(typeof kinds)[number]>('bins');
  const [printerId, setPrinterId] = useState('');
  const [copies, setCopies] = useState('1');
  const [sheet, setSheet] = useState<SheetName>('a4-2x7');
  const [sent, setSent] = useState<number | null>(null);
  const printers = useView((view) => view.list(printerDocument, 'all', 'all'), []) ?? [];
  const number = Number(copies);
  const order = {
    printerId,
    copies: Number.isInteger(number) && number >= 1 && number <= 500 ? number : null,
    sheet,
  };
  const Kind = partOf[what];
  const media = printers.find(({ key }) => key === printerId)?.body.media ?? printers[0]?.body.media;
  const common = (
    <>
      {printers.length > 0 && (
        <ChoiceGroup
          label={t('make.printer')}
          choices={[
            { value: '', label: t('make.auto') },
            ...printers.map(({ key, body }) => ({ value: key, label: body.name })),
          ]}
          value={printerId}
          onChange={setPrinterId}
        />
      )}
      <Field
        label={t('make.copies')}
        value={copies}
        inputMode="numeric"
        hint={order.copies === null ? t('make.copiesWrong') : undefined}
        onChange={setCopies}
      />
      {what !== 'plates' && <SheetChoice value={sheet} onChange={setSheet} />}
    </>
  );
  return (
    <Panel className="sv-form" label={t('tab.make')}>
      {sent !== null && (
        <Note state="correct" title={t('make.sent', { count: sent })}>
          {t('make.sentDetail')}
        </Note>
      )}
      <ChoiceGroup
        label={t('make.what')}
        layout="row"
        choices={kinds.map((value) => ({ value, label: t(`make.${value}`) }))}
        value={what}
        onChange={setWhat}
      />
      <Kind order={order} media={media} onSent={setSent}>
        {common}
      </Kind>
    </Panel>
  );
}

export interface KindProps {
  readonly order: Order;
  readonly media: Parameters<typeof LabelPreview>[0]['media'] | undefined;
  readonly onSent: (count: number) => void;
  readonly children: React.ReactNode;
}

function BinLabels({ order, media, onSent, children }: KindProps) {
  const t = useCopy('printing');
  const { submit } = useFloor();
  const [aisle, setAisle] = useState('');
  const read = useView(
    (view) => ({ aisles: aislesOf(view), bins: binsOf(view, aisle === '' ? null : aisle) }),
    [aisle],
  );
  if (!read) return null;
  const subjects = read.bins.map((locationId): LabelSubject => ({ kind: 'location', locationId }));
  const print = () => {
    const { copies } = order;
    if (copies === null) return;
    const printerId = order.printerId === '' ? null : order.printerId;
    const parts = Array.from({ length: Math.ceil(subjects.length / mostLabels) }, (_, i) =>
      subjects.slice(i * mostLabels, (i + 1) * mostLabels),
    );
    const drafts = parts.map((part) =>
      draft(requestLabels, { subjects: part, copies, reason: 'setup', printerId }),
    );
    void submit(drafts).then(() => onSent(subjects.length));
  };
  const [first] = subjects;
  return (
    <>
      <ChoiceGroup
        label={t('make.aisle')}
        choices={[
          { value: '', label: t('make.allAisles') },
          ...read.aisles.map((value) => ({ value, label: value })),
        ]}
        value={aisle}
        onChange={setAisle}
      />
      {children}
      {first ? <LabelPreview subject={first} media={media} /> : <p>{t('make.noBins')}</p>}
      <div className="sv-row-actions">
        <Button
          kind="primary"
          icon={Printer}
          disabledReason={
            first === undefined ? t('make.noBins') : order.copies === null ? t('make.copiesWrong') : undefined
          }
          onPress={print}
        >
          {t('make.print', { count: subjects.length })}
        </Button>
        {first && order.copies !== null && (
          <OnPaper subjects={subjects} copies={order.copies} sheet={order.sheet} />
        )}
      </div>
    </>
  );
}
