import type { Entry } from '@floorhand/domain/kernel/document';
import { draft } from '@floorhand/domain/kernel/command';
import { requestLabels } from '@floorhand/domain/labels-owed/request-labels';
import { printerDocument, type Printer } from '@floorhand/domain/printing/printer';
import { Plus, Printer as PrinterIcon } from 'lucide-react';
import { useState } from 'react';

import { useCopy } from '../../copy/use-copy.ts';
import { Button } from '../../kit/button.tsx';
import { EmptyState } from '../../kit/empty-state.tsx';
import { ListRow } from '../../kit/list-row.tsx';
import { Panel } from '../../kit/panel.tsx';
import { useFloor } from '../../sync/use-floor.ts';
import { useView } from '../../sync/use-view.ts';
import { PrinterSheet } from './printer-sheet.tsx';

/** Every printer, what it prints by itself, and a test of it. */
export function Printers() {
  const t = useCopy('printing');
  const printers = useView((view) => view.list(printerDocument, 'all', 'all'), []);
  const [open, setOpen] = useState<Entry<Printer> | 'new' | null>(null);
  if (!printers) return null;
  const add = (
    <Button icon={Plus} kind={printers.length === 0 ? 'primary' : 'soft'} onPress={() => setOpen('new')}>
      {t('printers.add')}
    </Button>
  );
  return (
    <>
      {printers.length === 0 ? (
        <EmptyState scene="allDecided" title={t('printers.none')} action={add}>
          {t('printers.noneDetail')}
        </EmptyState>
      ) : (
        <Panel className="sv-rows" title={t('tab.printers')} end={add}>
          {printers.map((printer) => (
            <PrinterRow key={printer.key} printer={printer} onChange={() => setOpen(printer)} />
          ))}
        </Panel>
      )}
      {open !== null && <PrinterSheet printer={open === 'new' ? null : open} onClose={() => setOpen(null)} />}
    </>
  );
}

function PrinterRow({
  printer: { key, body },
  onChange,
}: {
  readonly printer: Entry<Printer>;
  readonly onChange: () => void;
}) {
  const t = useCopy('printing');
  const { submit } = useFloor();
  const { connection, media, kinds, zone } = body;
  const test = () =>
    void submit([
      draft(requestLabels, {
        subjects: [{ kind: 'printer', printerId: key }],
        copies: 1,
        reason: 'test',
        printerId: key,
      }),
    ]);
  return (
    <ListRow
      icon={PrinterIcon}
      title={body.name}
      detail={[
        connection.kind === 'zpl' ? `${connection.host}:${connection.port}` : t('printers.browser'),
        `${media.widthMm} × ${media.heightMm} mm · ${media.dpi} dpi`,
        kinds.map((kind) => t(`kind.${kind}`)).join(', '),
        zone ?? t('printers.everyZone'),
      ]
        .filter((part) => part !== '')
        .join(' · ')}
      end={
        <span className="sv-row-actions">
          {connection.kind === 'zpl' && (
            <Button kind="soft" onPress={test}>
              {t('printers.test')}
            </Button>
          )}
          <Button kind="soft" onPress={onChange}>
            {t('printers.change')}
          </Button>
        </span>
      }
    />
  );
}
