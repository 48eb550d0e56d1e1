import { GuardedDatabase } from '../guarded-database.ts';
import type { IndexedDbApi } from '../journal-database.ts';
import { DatabaseBytes, PrivateFileBytes } from './photo-bytes.ts';
import { PhotoDatabase } from './photo-database.ts';
import { PhotoStore } from './photo-store.ts';

export interface OpenPhotosOptions {
  readonly api?: IndexedDbApi;
  /** Root of the origin's private files; null where the browser has none that a page can write. */
  readonly privateFiles: (() => Promise<FileSystemDirectoryHandle>) | null;
}

/** The photos of this device. Nothing is opened before it is asked for. */
export function openPhotos({ api, privateFiles }: OpenPhotosOptions): PhotoStore {
  const database = new GuardedDatabase<PhotoDatabase>({
    create: () => new PhotoDatabase('photos', api),
    check: async () => undefined,
    // Photos are evidence, not work: a tab that lost them goes on, and says so when somebody takes one.
    onReplaced: () => undefined,
  });
  return new PhotoStore(
    database,
    privateFiles ? new PrivateFileBytes(privateFiles) : new DatabaseBytes(database),
  );
}

/** Private files of this browser, where a page can write them. */
export const browserPrivateFiles = (): OpenPhotosOptions['privateFiles'] =>
  'getDirectory' in navigator.storage &&
  typeof FileSystemFileHandle === 'function' &&
  'createWritable' in FileSystemFileHandle.prototype
    ? () => navigator.storage.getDirectory()
    : null;
