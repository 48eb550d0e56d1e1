import { z } from 'zod';
import { holdings } from '@floorhand/domain/holdings';
import type { BlobStore } from '@floorhand/sync/client/blob-ports';
import type { JournalStore, StorageProblem } from '@floorhand/sync/client/ports';
import { openCaches, type DeviceCaches } from './open-caches.ts';
import { openJournal } from './open-journal.ts';
import { browserPrivateFiles, openPhotos } from './photos/open-photos.ts';
import { MirroredJournal } from './second-copy/mirrored-journal.ts';
import { PrivateFileCopy, readPrivateFiles, type CopyState } from './second-copy/private-files.ts';
import { deviceIdRecord } from './second-copy/restore-journal.ts';
import type { StoredRecords } from './stored-records.ts';

export interface DeviceStorage {
  readonly journal: JournalStore;
  readonly records: StoredRecords;
  readonly caches: DeviceCaches;
  readonly photos: BlobStore;
  readonly installId: string;
  /** Nothing was here before: a new device, or one whose storage was wiped. */
  readonly isNewInstall: boolean;
  readonly copyState: () => CopyState;
}

/**
 * Opens everything this browser keeps. Rejects with `StorageProblem`; calls `halt` when another tab takes the journal
 * away later.
 */
export async function openDeviceStorage(halt: (problem: StorageProblem) => void): Promise<DeviceStorage> {
  const { journal, meta, installId, isNewInstall } = await openJournal({
    newId: () => crypto.randomUUID(),
    onReplaced: halt,
    readCopies: readPrivateFiles,
  });
  const copy = new PrivateFileCopy();
  return {
    journal: new MirroredJournal(journal, copy, () => meta.read(deviceIdRecord, z.uuid())),
    records: meta,
    copyState: () => copy.state,
    photos: openPhotos({ privateFiles: browserPrivateFiles() }),
    caches: openCaches({ meta, documents: holdings.documents }),
    installId,
    isNewInstall,
  };
}
