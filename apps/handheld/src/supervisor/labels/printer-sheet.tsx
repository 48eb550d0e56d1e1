import type { Entry } from '@floorhand/domain/kernel/document';
import { draft as command } from '@floorhand/domain/kernel/command';
import { locationDocument } from '@floorhand/domain/layout/location';
import { removePrinter, savePrinter } from '@floorhand/domain/printing/printer-commands';
import { printedKindField, type Printer } from '@floorhand/domain/printing/printer';
import { Check, Trash2 } from 'lucide-react';
import { useState } from 'react';

import { useCopy } from '../../copy/use-copy.ts';
import { Button } from '../../kit/button.tsx';
import { ChoiceGroup } from '../../kit/choice-group.tsx';
import { Field } from '../../kit/field.tsx';
import { Sheet } from '../../kit/sheet.tsx';
import { ToggleGroup } from '../../kit/toggle-group.tsx';
import { useFloor } from '../../sync/use-floor.ts';
import { useView } from '../../sync/use-view.ts';
import { draftOf, printerOf, type PrinterDraft } from './printer-draft.ts';
import { aislesOf } from './read-bins.ts';

interface PrinterSheetProps {
  /** Null adds one. */
  readonly printer: Entry<Printer> | null;
  readonly onClose: () => void;
}

/** Where a printer is, what paper is in it, and what it prints by itself. */
export function PrinterSheet({ printer, onClose }: PrinterSheetProps) {
  const t = useCopy('printing');
  const { submit } = useFloor();
  const [draft, setDraft] = useState<PrinterDraft>(draftOf(printer?.body ?? null));
  const change = (part: Partial<PrinterDraft>) => setDraft((held) => ({ ...held, ...part }));
  const zones = useView(readZones, []) ?? [];
  const made = printerOf(draft);
  const printerId = printer?.key ?? null;
  const send = (drafts: Parameters<typeof submit>[0]) => void submit(drafts).then(onClose);
  return (
    <Sheet title={printer?.body.name ?? t('printers.add')} closeLabel={t('printers.close')} onClose={onClose}>
      <Field label={t('printers.name')} value={draft.name} onChange={(name) => change({ name })} />
      <ChoiceGroup
        label={t('printers.where')}
        layout="row"
        choices={(['zpl', 'browser'] as const).map((value) => ({ value, label: t(`printers.${value}`) }))}
        value={draft.kind}
        onChange={(kind) => change({ kind })}
      />
      {draft.kind === 'zpl' && <NetworkFields draft={draft} onChange={change} />}
      <PaperFields draft={draft} onChange={change} />
      <ToggleGroup
        label={t('printers.kinds')}
        choices={printedKindField.options.map((value) => ({ value, label: t(`kind.${value}`) }))}
        chosen={draft.kinds}
        onChange={(kinds) => change({ kinds })}
      />
      {zones.length > 0 && (
        <ChoiceGroup
          label={t('printers.zone')}
          choices={[
            { value: '', label: t('printers.everyZone') },
            ...zones.map((value) => ({ value, label: value })),
          ]}
          value={draft.zone}
          onChange={(zone) => change({ zone })}
        />
      )}
      <Button
        kind="primary"
        icon={Check}
        disabledReason={typeof made === 'string' ? t(`printers.missing${made}`) : undefined}
        onPress={() => {
          if (typeof made !== 'string') send([command(savePrinter, { printerId, printer: made })]);
        }}
      >
        {t('printers.save')}
      </Button>
      {printerId !== null && (
        <Button icon={Trash2} onPress={() => send([command(removePrinter, { printerId })])}>
          {t('printers.remove')}
        </Button>
      )}
    </Sheet>
  );
}

interface FieldsProps {
  readonly draft: PrinterDraft;
  readonly onChange: (part: Partial<PrinterDraft>) => void;
}

function NetworkFields({ draft, onChange }: FieldsProps) {
  const t = useCopy('printing');
  return (
    <>
      <div className="sv-pair">
        <Field
          label={t('printers.host')}
          value={draft.host}
          inputMode="url"
          hint={t('printers.hostHint')}
          onChange={(host) => onChange({ host })}
        />
        <Field
          label={t('printers.port')}
          value={draft.port}
          inputMode="numeric"
          onChange={(port) => onChange({ port })}
        />
      </div>
      <ChoiceGroup
        label={t('printers.answers')}
        layout="row"
        choices={[
          { value: 'yes', label: t('printers.answersYes') },
          { value: 'no', label: t('printers.answersNo') },
        ]}
        value={draft.answers}
        onChange={(answers) => onChange({ answers })}
      />
      <Field
        label={t('printers.font')}
        value={draft.font}
        hint={t('printers.fontHint')}
        onChange={(font) => onChange({ font })}
      />
    </>
  );
}

function PaperFields({ draft, onChange }: FieldsProps) {
  const t = useCopy('printing');
  return (
    <>
      <div className="sv-pair">
        <Field
          label={t('printers.width')}
          value={draft.width}
          inputMode="numeric"
          onChange={(width) => onChange({ width })}
        />
        <Field
          label={t('printers.height')}
          value={draft.height}
          inputMode="numeric"
          onChange={(height) => onChange({ height })}
        />
      </div>
      <ChoiceGroup
        label={t('printers.dpi')}
        layout="row"
        choices={(['203', '300', '600'] as const).map((value) => ({ value, label: value }))}
        value={draft.dpi}
        onChange={(dpi) => onChange({ dpi })}
      />
    </>
  );
}

/** Zones of the aisles; places outside them are few and close to one. */
const readZones = (view: Parameters<typeof aislesOf>[0]): readonly string[] =>
  [
    ...new Set(
      view
        .listMany(locationDocument, 'aisle', aislesOf(view))
        .flatMap((bins) => bins.slice(0, 1).map(({ body }) => body.zone)),
    ),
  ].toSorted();
