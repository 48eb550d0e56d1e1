import { skuDocument } from '@floorhand/domain/catalog/sku';
import type { View } from '@floorhand/domain/kernel/document';
import type { JournalEntry } from '@floorhand/sync/client/ports';
import { Archive, Check, Clock, Printer, Tag, TriangleAlert, Undo2, type LucideIcon } from 'lucide-react';
import { useEffect, useMemo, useState } from 'react';
import { z } from 'zod';

import { useFormats } from '../copy/copy-provider.tsx';
import { useCopy } from '../copy/use-copy.ts';
import { ListRow } from '../kit/list-row.tsx';
import { useSyncState } from '../stores/sync-state.ts';
import { useFloor } from '../sync/use-floor.ts';
import { useView } from '../sync/use-view.ts';

const shownAtFirst = 6;
const mostRead = 200;

/** What was recorded here and is not safe on the server yet, newest first, in plain words. */
export function RecordRows() {
  const t = useCopy('sync');
  const formats = useFormats();
  const { recent } = useFloor();
  const version = useSyncState((state) => state.version);
  const [entries, setEntries] = useState<readonly JournalEntry[]>([]);
  const [all, setAll] = useState<'some' | 'all'>('some');
  useEffect(() => {
    let current = true;
    void recent(mostRead).then((read) => {
      if (current)
        setEntries(
          read.filter(
            ({ state, outcome }) =>
              state === 'queued' || outcome?.outcome === 'parked' || outcome?.outcome === 'quarantined',
          ),
        );
    });
    return () => {
      current = false;
    };
  }, [recent, version]);
  const shown = useMemo(() => (all === 'all' ? entries : entries.slice(0, shownAtFirst)), [all, entries]);
  const names = useView((view) => skuNames(view, shown), [shown]);
  return (
    <>
      {shown.map((entry) => (
        <RecordRow
          key={`${entry.laneId}.${entry.deviceSeq}`}
          entry={entry}
          names={names ?? new Map()}
          at={formats.clock(Date.parse(entry.command.occurred.wall))}
        />
      ))}
      {entries.length > shown.length && (
        <ListRow
          title={t('showMore', { count: entries.length - shown.length })}
          onPress={() => setAll('all')}
        />
      )}
    </>
  );
}

const bodySchema = z.looseObject({
  locationId: z.string().optional(),
  skuId: z.string().optional(),
  tote: z.string().optional(),
  stationId: z.string().optional(),
  shelfId: z.string().optional(),
  code: z.string().optional(),
  found: z.number().optional(),
  quantity: z.number().optional(),
  splits: z.array(z.object({ quantity: z.number() })).optional(),
});

const bodyOf = (entry: JournalEntry): z.infer<typeof bodySchema> => {
  const parsed = bodySchema.safeParse(entry.command.body);
  return parsed.success ? parsed.data : {};
};

function skuNames(view: View, entries: readonly JournalEntry[]): ReadonlyMap<string, string> {
  const ids = [...new Set(entries.flatMap((entry) => bodyOf(entry).skuId ?? []))];
  return new Map(view.getMany(skuDocument, ids).map((sku, i) => [ids[i] ?? '', sku?.name ?? ids[i] ?? '']));
}

interface RecordRowProps {
  readonly entry: JournalEntry;
  readonly names: ReadonlyMap<string, string>;
  readonly at: string;
}

function RecordRow({ entry, names, at }: RecordRowProps) {
  const t = useCopy('sync');
  const { locationId = '', skuId, tote = '', stationId = '', splits = [], quantity = 0 } = bodyOf(entry);
  const { code = '', shelfId = '' } = bodyOf(entry);
  // It may be written from right to left, and is not to turn the words around it.
  const shownCode = `\u2068${code}\u2069`;
  const item = skuId === undefined ? undefined : names.get(skuId);
  const units = splits.reduce((sum, split) => sum + split.quantity, 0);
  const bin = (chunks: React.ReactNode) => <span className="fh-bin">{chunks}</span>;
  const row = (icon: LucideIcon, title: React.ReactNode, detail?: string) => (
    <ListRow plainIcon={icon} title={title} detail={detail} end={<time>{at}</time>} />
  );
  switch (entry.command.type) {
    case 'picking.record_pick':
      return row(
        Check,
        t('record.picked', { count: units }),
        t('record.pickedDetail', { item: item ?? '', tote }),
      );
    case 'picking.record_short':
      return row(TriangleAlert, t.rich('record.short', { bin: locationId, b: bin }), item);
    case 'picking.bind_tote':
    case 'picking.replace_tote':
      return row(Check, t('record.bound', { tote }));
    case 'picking.confirm_location':
      return row(Check, t.rich('record.atBin', { bin: locationId, b: bin }));
    case 'picking.count_item':
      return row(Check, t('record.counted', { count: quantity }));
    case 'picking.drop':
      return row(Check, t('record.dropped', { station: stationId }));
    case 'picking.undo':
      return row(Undo2, t('record.undone'));
    case 'unknown_codes.teach_alias':
      return row(Tag, t('record.saidCode', { code: shownCode }), item);
    case 'unknown_codes.report':
      return row(Tag, t('record.withoutCode', { code: shownCode }));
    case 'unknown_codes.set_aside':
      return row(Archive, t.rich('record.setAside', { count: quantity, bin: shelfId, b: bin }));
    case 'labels_owed.request_label':
    case 'labels_owed.request_labels':
    case 'labels_owed.print_again':
    case 'labels_owed.new_plates':
      return row(Printer, t('record.askedLabel'));
    default:
      return row(Clock, t('record.other'));
  }
}
