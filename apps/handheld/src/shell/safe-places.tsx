import type { JournalEntry } from '@floorhand/sync/client/ports';
import { Archive, Server, Smartphone } from 'lucide-react';
import { useEffect, useState } from 'react';

import { useFormats } from '../copy/copy-provider.tsx';
import { useCopy } from '../copy/use-copy.ts';
import { List } from '../kit/list.tsx';
import { ListRow } from '../kit/list-row.tsx';
import { PhotoRoomNote, PhotosWaitingRow } from '../photos/photos-waiting-row.tsx';
import { usePhotosWaiting } from '../photos/use-photos-waiting.ts';
import { useSyncState } from '../stores/sync-state.ts';
import { useDurations } from '../supervisor/use-durations.ts';
import { useNow } from '../supervisor/use-now.ts';
import { useFloor } from '../sync/use-floor.ts';
import { useSyncStatus } from '../sync/use-sync-status.ts';

/** Enough for weeks of work that no backup has yet. */
const mostRead = 2000;

/** Which work is safe where: only here, on the server, in the server's backup. */
export function SafePlaces() {
  const t = useCopy('sync.place');
  const photos = usePhotosWaiting();
  return (
    <>
      <PhotoRoomNote photos={photos} />
      <List kind="records" label={t('label')}>
        <ListRow plainIcon={Smartphone} title={t('device')} detail={useHere()} />
        <ListRow plainIcon={Server} title={t('server')} detail={useThere()} />
        <BackupRow />
        {photos && photos.count + photos.failed > 0 && <PhotosWaitingRow photos={photos} />}
      </List>
    </>
  );
}

function useHere(): string {
  const t = useCopy('sync.place');
  const { device } = useFloor();
  const { ago } = useDurations();
  const now = useNow();
  const { waiting, oldestWaitingMs } = useSyncStatus();
  if (waiting === 0) return t('nothingWaits');
  const twice = device.storage.copyState() === 'kept' ? t('twice') : null;
  const oldest =
    oldestWaitingMs === null ? null : t('oldest', { ago: ago(new Date(oldestWaitingMs).toISOString(), now) });
  return [t('waiting', { count: waiting }), twice, oldest].filter(Boolean).join(' · ');
}

function useThere(): string {
  const t = useCopy('sync.place');
  const formats = useFormats();
  const { waiting, lastContactMs } = useSyncStatus();
  if (lastContactMs === null) return t('notReached');
  const time = formats.clock(lastContactMs);
  return waiting === 0 ? t('all', { time }) : t('allBut', { count: waiting, time });
}

/** Nothing is said of a backup before the server has said something. */
function BackupRow() {
  const t = useCopy('sync.place');
  const backupSeq = useSyncState((state) => state.backupSeq);
  const beyond = useRecordsBeyond(backupSeq);
  if (backupSeq === null || beyond === null) return null;
  const detail =
    backupSeq === 0 ? t('noBackup') : beyond === 0 ? t('allSent') : t('allSentBut', { count: beyond });
  return <ListRow plainIcon={Archive} title={t('backup')} detail={detail} />;
}

/** How many records of this device the server has and its backup lacks. */
function useRecordsBeyond(backupSeq: number | null): number | null {
  const { recent } = useFloor();
  const [entries, setEntries] = useState<readonly JournalEntry[] | null>(null);
  useEffect(() => {
    let current = true;
    const read = (): void =>
      void recent(mostRead).then((newest) => {
        if (current) setEntries(newest);
      });
    read();
    const stop = useSyncState.subscribe((state, before) => {
      if (state.version !== before.version) read();
    });
    return () => {
      current = false;
      stop();
    };
  }, [recent]);
  if (backupSeq === null || entries === null) return null;
  return entries.filter(({ outcome }) => (outcome?.commitSeq ?? 0) > backupSeq).length;
}
