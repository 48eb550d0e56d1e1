import { skuDocument } from '@floorhand/domain/catalog/sku';
import type { View } from '@floorhand/domain/kernel/document';
import type { JournalEntry } from '@floorhand/sync/client/ports';
import { useEffect, useMemo, useState } from 'react';
import { useFormats } from '../../copy/copy-provider.tsx';
import { useCopyByCode } from '../../copy/use-copy-by-code.ts';
import { useCopy } from '../../copy/use-copy.ts';
import { ListRow } from '../../kit/list-row.tsx';
import { useSyncState } from '../../stores/sync-state.ts';
import { useFloor } from '../../sync/use-floor.ts';
import { useView } from '../../sync/use-view.ts';
import { tellRecord } from './tell-record.ts';

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

function skuNames(view: View, entries: readonly JournalEntry[]): ReadonlyMap<string, string> {
  const ids = [...new Set(entries.flatMap(({ command }) => tellRecord(command).skuId ?? []))];
  return new Map(view.getMany(skuDocument, ids).map((sku, i) => [ids[i] ?? '', sku?.name ?? ids[i] ?? '']));
}

interface RecordRowProps {
  readonly entry: JournalEntry;
  readonly names: ReadonlyMap<string, string>;
  readonly at: string;
}

function RecordRow({ entry, names, at }: RecordRowProps) {
  const words = useCopyByCode('did');
  const { icon, did, count, place, skuId } = tellRecord(entry.command);
  return (
    <ListRow
      plainIcon={icon}
      title={
        <>
          {words(did, { count })} {place !== null && <bdi className="fh-bin">{place}</bdi>}
        </>
      }
      detail={skuId === null ? undefined : names.get(skuId)}
      end={<time>{at}</time>}
    />
  );
}
