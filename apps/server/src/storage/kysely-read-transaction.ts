import type { DocumentKind, Entry } from '@floorhand/domain/kernel/document';
import { genesisHash } from '@floorhand/sync/protocol/hash';
import type { DocumentRow } from '@floorhand/sync/protocol/pull';
import type {
  ChangesRequest,
  Commit,
  DeviceRow,
  Head,
  Lane,
  LoggedCommand,
  ReadTransaction,
  Recovery,
  ServerMeta,
  StagedCommand,
} from '@floorhand/sync/server/server-store';
import type { Selectable, SelectQueryBuilder } from 'kysely';
import { readDocuments, readDocumentsByIndex } from './document-lookups.ts';
import { allCommits, allDocuments, changes } from './document-pages.ts';
import { readRecovery, readStaged } from './recovery-rows.ts';
import { deviceOf, laneOf, loggedColumns, loggedNow, type LoggedRow } from './rows.ts';
import { readServerMeta } from './server-meta.ts';
import { keyRuns, type StatementTexts } from './statement-texts.ts';
import type { DatabaseTransaction, Tables } from './tables.ts';
import { readTombstoneFloor } from './tombstones.ts';

/** Reads of the server's store inside one database transaction. */
export class KyselyReadTransaction implements ReadTransaction {
  readonly database: DatabaseTransaction;
  readonly texts: StatementTexts;

  constructor(database: DatabaseTransaction, texts: StatementTexts) {
    this.database = database;
    this.texts = texts;
  }

  meta(): Promise<ServerMeta> {
    return readServerMeta(this.database);
  }

  async head(streamId: string): Promise<Head> {
    const row = await this.database
      .selectFrom('stream')
      .select(['head_seq', 'head_hash'])
      .where('stream_id', '=', streamId)
      .executeTakeFirst();
    return row ? { seq: row.head_seq, hash: row.head_hash } : { seq: 0, hash: genesisHash };
  }

  async hashAt(streamId: string, seq: number): Promise<string | null> {
    if (seq === 0) return genesisHash;
    const row = await this.database
      .selectFrom('commit')
      .select('hash')
      .where('stream_id', '=', streamId)
      .where('seq', '=', seq)
      .executeTakeFirst();
    return row?.hash ?? null;
  }

  async commitAt(streamId: string, seq: number): Promise<string | null> {
    const row = await this.database
      .selectFrom('commit')
      .select('at')
      .where('stream_id', '=', streamId)
      .where('seq', '=', seq)
      .executeTakeFirst();
    return row?.at ?? null;
  }

  recovery(streamId: string): Promise<Recovery | null> {
    return readRecovery(this.database, streamId);
  }

  staged(streamId: string): Promise<readonly StagedCommand[]> {
    return readStaged(this.database, streamId);
  }

  tombstoneFloor(streamId: string): Promise<number> {
    return readTombstoneFloor(this.database, streamId);
  }

  documents(streamId: string, kind: DocumentKind, keys: readonly string[]): Promise<readonly unknown[]> {
    return readDocuments(this, { streamId, kind, keys });
  }

  listed(
    streamId: string,
    kind: DocumentKind,
    { index, values }: { readonly index: string; readonly values: readonly string[] },
  ): Promise<readonly (readonly Entry<unknown>[])[]> {
    return readDocumentsByIndex(this, { streamId, kind, index, values });
  }

  changes(request: ChangesRequest): Promise<readonly DocumentRow[] | 'too_large'> {
    return changes(this.database, request);
  }

  allDocuments(
    streamId: string,
    kinds: ReadonlySet<string>,
    pageRows: number,
  ): AsyncIterable<readonly DocumentRow[]> {
    return allDocuments(this.database, { streamId, kinds, pageRows });
  }

  allCommits(streamId: string, pageRows: number): AsyncIterable<readonly Commit[]> {
    return allCommits(this.database, { streamId, pageRows });
  }

  async streams(): Promise<readonly string[]> {
    const rows = await this.database
      .selectFrom('stream')
      .select('stream_id')
      .where('head_seq', '>', 0)
      .orderBy('stream_id')
      .execute();
    return rows.map((row) => row.stream_id);
  }

  async lane(laneId: string): Promise<Lane | null> {
    const row = await this.selectLane(laneId).executeTakeFirst();
    return row ? laneOf(row) : null;
  }

  protected selectLane(laneId: string): SelectQueryBuilder<Tables, 'lane', Selectable<Tables['lane']>> {
    return this.database.selectFrom('lane').selectAll().where('lane_id', '=', laneId);
  }

  async lanes(): Promise<readonly Lane[]> {
    const rows = await this.database.selectFrom('lane').selectAll().orderBy('lane_id').execute();
    return rows.map(laneOf);
  }

  async logged(laneId: string, fromSeq: number, toSeq: number): Promise<readonly LoggedCommand[]> {
    const rows = await this.#selectLogged()
      .where('command_log.lane_id', '=', laneId)
      .where('command_log.device_seq', '>=', fromSeq)
      .where('command_log.device_seq', '<=', toSeq)
      .orderBy('command_log.device_seq')
      .execute();
    return rows.map(loggedNow);
  }

  async loggedCommands(commandIds: readonly string[]): Promise<ReadonlyMap<string, LoggedCommand>> {
    const found = new Map<string, LoggedCommand>();
    for (const run of keyRuns(commandIds)) {
      const spell = () => this.#selectLogged().where('command_log.command_id', 'in', run);
      const name = `log by command ${run.length}`;
      const { rows } = await this.texts.run<LoggedRow>(this.database, { name, spell }, run);
      for (const row of rows) if (row.command_id !== null) found.set(row.command_id, loggedNow(row));
    }
    return found;
  }

  async parked(): Promise<readonly LoggedCommand[]> {
    const rows = await this.#selectLogged()
      .where('command_log.outcome', '=', 'parked')
      .where('resolution.outcome', 'is', null)
      .orderBy('command_log.received_at')
      .orderBy('command_log.lane_id')
      .orderBy('command_log.device_seq')
      .execute();
    return rows.map(loggedNow);
  }

  #selectLogged() {
    return this.database
      .selectFrom('command_log')
      .leftJoin('resolution', (join) =>
        join
          .onRef('resolution.lane_id', '=', 'command_log.lane_id')
          .onRef('resolution.device_seq', '=', 'command_log.device_seq'),
      )
      .select(loggedColumns);
  }

  async device(deviceId: string): Promise<DeviceRow | null> {
    const row = await this.database
      .selectFrom('device')
      .selectAll()
      .where('device_id', '=', deviceId)
      .executeTakeFirst();
    return row ? deviceOf(row) : null;
  }
}
