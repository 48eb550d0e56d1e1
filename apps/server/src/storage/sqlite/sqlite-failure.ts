import { StorageError, StorageFull } from '@floorhand/sync/server/storage-error';

/** Primary result codes of SQLite that say something about the database rather than about our statement. */
const codes = new Map<number, 'busy' | 'read_only' | 'io' | 'damaged'>([
  [5, 'busy'],
  [6, 'busy'],
  [8, 'read_only'],
  [10, 'io'],
  [11, 'damaged'],
  [14, 'io'],
  [26, 'damaged'],
]);
const full = 13;

/** The storage error behind an error of `node:sqlite`; any other error comes back as it is. */
export function sqliteFailure(error: unknown): unknown {
  if (!(error instanceof Error) || !('errcode' in error) || typeof error.errcode !== 'number') return error;
  // Extended codes keep the primary one in the low byte.
  const primary = error.errcode & 0xff;
  if (primary === full) return new StorageFull(`No room left: ${error.message}`, { cause: error });
  const code = codes.get(primary);
  return code ? new StorageError(code, error.message, { cause: error }) : error;
}
