import { CompiledQuery } from 'kysely';
import { StorageError } from '@floorhand/sync/server/storage-error';
import type { PostgresConnection } from './postgres-connection.ts';

export interface SessionSettings {
  /** How long a statement waits for another transaction's lock. */
  readonly lockTimeoutMs: number;
  /** A transaction that says nothing for so long is undone, so that a process that hangs holds up no other. */
  readonly idleTransactionMs: number;
  readonly readOnly: boolean;
}

/** Oldest version with everything we use; older ones get no security updates either. */
const oldestVersion = 140_000;

interface Found {
  readonly commits: string;
  readonly fsync: string;
  readonly encoding: string;
  readonly version: string;
}

/**
 * Sets a new session up, and refuses a server on which the promises of the store would not hold: it has to flush
 * what it commits, and to keep any text.
 */
export async function beginSession(
  connection: PostgresConnection,
  { lockTimeoutMs, idleTransactionMs, readOnly }: SessionSettings,
): Promise<void> {
  await connection.run(`
    set lock_timeout = ${lockTimeoutMs};
    set idle_in_transaction_session_timeout = ${idleTransactionMs};
    set default_transaction_read_only = ${readOnly ? 'on' : 'off'};
    set search_path = public;
    select set_config('synchronous_commit', 'on', false)
      where current_setting('synchronous_commit') not in ('on', 'remote_apply');
  `);
  const { rows } = await connection.executeQuery<Found>(
    CompiledQuery.raw(`
      select current_setting('synchronous_commit') as commits, current_setting('fsync') as fsync,
        current_setting('server_encoding') as encoding, current_setting('server_version_num') as version`),
  );
  const [found] = rows;
  if (!found) throw new StorageError('io', 'PostgreSQL does not tell its settings');
  if (found.fsync !== 'on') throw new StorageError('io', 'PostgreSQL keeps fsync off; on is needed');
  if (!['on', 'remote_apply'].includes(found.commits))
    throw new StorageError('io', `PostgreSQL keeps synchronous_commit at ${found.commits}; on is needed`);
  if (found.encoding !== 'UTF8')
    throw new StorageError('io', `the database has the encoding ${found.encoding}; UTF8 is needed`);
  if (Number(found.version) < oldestVersion)
    throw new StorageError('io', 'PostgreSQL is too old; version 14 or later is needed');
}
