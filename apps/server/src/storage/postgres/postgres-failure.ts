import { DatabaseError } from 'pg';
import { StorageError, StorageFull, type StorageErrorCode } from '@floorhand/sync/server/storage-error';

/** SQLSTATE codes, or their first letters, that say something about the database rather than about our statement. */
const codes: readonly (readonly [prefix: string, code: StorageErrorCode])[] = [
  ['53100', 'full'],
  ['53', 'busy'],
  ['55P03', 'busy'],
  ['40', 'busy'],
  ['57014', 'busy'],
  ['25P03', 'busy'],
  ['25006', 'read_only'],
  ['57P', 'io'],
  ['08', 'io'],
  ['28', 'io'],
  ['3D', 'io'],
  ['58', 'io'],
  ['XX', 'damaged'],
];
const featureNotSupported = '0A000';

/** True when the connection is of no use any more, so that nobody knows what became of the last statement. */
export function isConnectionLost(error: unknown): boolean {
  if (error instanceof DatabaseError) return error.severity !== 'ERROR';
  // A mistake in the program is no trouble with the network.
  return !(error instanceof TypeError || error instanceof RangeError);
}

/** A prepared statement that another process's change of the schema has spoilt; a new connection knows nothing of it. */
export const isStalePlan = (error: unknown): boolean =>
  error instanceof DatabaseError &&
  error.code === featureNotSupported &&
  error.message.startsWith('cached plan');

/** The storage error behind an error of the driver; an error of our own statement comes back as it is. */
export function postgresFailure(error: unknown): unknown {
  if (!(error instanceof Error) || error instanceof StorageError) return error;
  const options = { cause: error };
  if (error instanceof DatabaseError) {
    if (isStalePlan(error)) return new StorageError('busy', error.message, options);
    const code = codes.find(([prefix]) => error.code?.startsWith(prefix))?.[1];
    if (code === 'full') return new StorageFull(`No room left: ${error.message}`, options);
    return code ? new StorageError(code, `PostgreSQL: ${error.message}`, options) : error;
  }
  return isConnectionLost(error)
    ? new StorageError('io', `PostgreSQL cannot be reached: ${reason(error)}`, options)
    : error;
}

/** Several addresses that all refused come as one error without a message. */
const reason = (error: Error): string =>
  error.message !== '' ? error.message : 'code' in error ? String(error.code) : error.name;
