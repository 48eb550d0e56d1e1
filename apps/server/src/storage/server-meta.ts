import { randomBytes, randomUUID } from 'node:crypto';
import { schemaVersion } from '@floorhand/sync/protocol/version';
import type { ServerMeta } from '@floorhand/sync/server/server-store';
import type { SqlEngine } from './sql-engine.ts';
import type { Database } from './tables.ts';

/** Writes the row of a new database: its epoch and its secret are drawn once. */
export async function ensureServerMeta(engine: SqlEngine): Promise<void> {
  await engine.write((transaction) =>
    transaction
      .insertInto('server_meta')
      .values({
        id: 1,
        epoch: randomUUID(),
        created_at: new Date().toISOString(),
        schema_version: schemaVersion,
        backup_seq: '{}',
        secret: randomBytes(32).toString('hex'),
      })
      .onConflict((conflict) => conflict.column('id').doNothing())
      .execute(),
  );
}

export async function readServerMeta(database: Database): Promise<ServerMeta> {
  const row = await database.selectFrom('server_meta').selectAll().executeTakeFirstOrThrow();
  return {
    epoch: row.epoch,
    schemaVersion: row.schema_version,
    minClient: row.min_client,
    backupSeq: JSON.parse(row.backup_seq) as ServerMeta['backupSeq'],
  };
}
