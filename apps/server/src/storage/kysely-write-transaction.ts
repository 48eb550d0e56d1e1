import { catalogStream } from '@floorhand/sync/protocol/version';
import type {
  CommitBatch,
  Head,
  Lane,
  LoggedCommand,
  Recovery,
  StagedCommand,
  WriteTransaction,
} from '@floorhand/sync/server/server-store';
import type { Compilable } from 'kysely';
import { KyselyReadTransaction } from './kysely-read-transaction.ts';
import {
  commitRow,
  documentRow,
  eventRow,
  historyRows,
  laneOf,
  laneRow,
  loggedRow,
  outboxRows,
  resolutionRow,
} from './rows.ts';
import { removeStaged, writeRecovery, writeStaged } from './recovery-rows.ts';
import type { SqlEngine } from './sql-engine.ts';
import type { WriteEvidence } from './write-evidence.ts';
import { rowRuns, type StatementTexts } from './statement-texts.ts';
import type { DatabaseTransaction } from './tables.ts';
import { removeTombstones } from './tombstones.ts';

/** Writes of the server's store inside one database transaction of one stream. */
export class KyselyWriteTransaction extends KyselyReadTransaction implements WriteTransaction {
  readonly #engine: SqlEngine;
  readonly #streamId: string;
  #head: Head | null = null;
  #entry: LoggedCommand | null = null;
  #lane: Lane | null = null;

  constructor(
    database: DatabaseTransaction,
    texts: StatementTexts,
    place: { readonly engine: SqlEngine; readonly streamId: string },
  ) {
    super(database, texts);
    this.#engine = place.engine;
    this.#streamId = place.streamId;
  }

  override async lane(laneId: string): Promise<Lane | null> {
    // A device may have moved between buildings, so that two streams know its lane.
    const select = this.selectLane(laneId);
    const row = await (this.#engine.locksRows ? select.forUpdate() : select).executeTakeFirst();
    return row ? laneOf(row) : null;
  }

  /** What a later look can tell this transaction's success by. */
  get evidence(): WriteEvidence {
    return { head: this.#head, entry: this.#entry, lane: this.#lane };
  }

  saveLane(lane: Lane): Promise<void> {
    return this.#saveLanes([lane]);
  }

  saveRecovery(recovery: Recovery): Promise<void> {
    return writeRecovery(this.database, recovery);
  }

  stage(streamId: string, commands: readonly StagedCommand[]): Promise<void> {
    return writeStaged(this.database, streamId, commands);
  }

  clearStaged(streamId: string): Promise<void> {
    return removeStaged(this.database, streamId);
  }

  dropTombstones(streamId: string, upTo: number): Promise<void> {
    return removeTombstones(this.database, streamId, upTo);
  }

  async rotateEpoch(epoch: string): Promise<void> {
    await this.database.updateTable('server_meta').set({ epoch }).execute();
  }

  async commit(batch: CommitBatch): Promise<void> {
    await this.#requireNext(batch);
    await this.#saveLanes(batch.lanes);
    if (batch.commits.length > 0) await this.#saveCommits(batch);
    await this.#send('log', batch.log.map(loggedRow), (rows) =>
      this.database.insertInto('command_log').values(rows),
    );
    await this.#requireParked(batch);
    await this.#send('resolutions', batch.resolved.map(resolutionRow), (rows) =>
      this.database.insertInto('resolution').values(rows),
    );
    if (batch.commits.length > 0) this.#head = batch.head;
    this.#entry = batch.log.at(-1) ?? this.#entry;
  }

  /** Numbers without holes are what cursors rest on, so they are checked here once more, whoever counted them. */
  async #requireNext({ streamId, head, commits, documents }: CommitBatch): Promise<void> {
    if (streamId !== this.#streamId) throw new Error(`${streamId} written inside ${this.#streamId}`);
    const { seq } = await this.head(streamId);
    const follows =
      commits.every((commit, i) => commit.seq === seq + 1 + i) && head.seq === seq + commits.length;
    if (!follows) throw new Error(`commits of ${streamId} do not follow ${seq}`);
    if (documents.length > 0 && commits.length === 0)
      throw new Error(`documents of ${streamId} change without a commit`);
  }

  async #requireParked({ resolved }: CommitBatch): Promise<void> {
    for (const { laneId, deviceSeq } of resolved) {
      const [entry] = await this.logged(laneId, deviceSeq, deviceSeq);
      if (entry?.outcome !== 'parked')
        throw new Error(`command ${deviceSeq} of lane ${laneId} is not parked`);
    }
  }

  async #saveCommits({ streamId, head, commits, documents }: CommitBatch): Promise<void> {
    await this.database
      .insertInto('stream')
      .values({
        stream_id: streamId,
        kind: streamId === catalogStream ? 'catalog' : 'warehouse',
        head_seq: head.seq,
        head_hash: head.hash,
      })
      .onConflict((conflict) =>
        conflict.column('stream_id').doUpdateSet({ head_seq: head.seq, head_hash: head.hash }),
      )
      .execute();
    const firstSeq = head.seq - commits.length + 1;
    await this.#engine.openCommit(this.database, { streamId, firstSeq, lastSeq: head.seq });
    await this.#send(
      'commits',
      commits.map((commit) => commitRow(streamId, commit)),
      (rows) => this.database.insertInto('commit').values(rows),
    );
    await this.#send(
      'events',
      commits.map((commit) => eventRow(streamId, commit)),
      (rows) => this.database.insertInto('event').values(rows),
    );
    await this.#send(
      'history',
      commits.flatMap((commit) => historyRows(streamId, commit)),
      (rows) => this.database.insertInto('history').values(rows),
    );
    await this.#send(
      'outbox',
      commits.flatMap((commit) => outboxRows(streamId, commit)),
      (rows) =>
        this.database
          .insertInto('outbox')
          .values(rows)
          .onConflict((conflict) => conflict.doNothing()),
    );
    await this.#send(
      'documents',
      documents.map((document) => documentRow(streamId, document)),
      (rows) =>
        this.database
          .insertInto('document')
          .values(rows)
          .onConflict((conflict) =>
            conflict.columns(['stream_id', 'kind', 'key']).doUpdateSet((update) => ({
              v: update.ref('excluded.v'),
              body: update.ref('excluded.body'),
              a: update.ref('excluded.a'),
              b: update.ref('excluded.b'),
            })),
          ),
    );
    await this.#engine.closeCommit(this.database);
  }

  #saveLanes(lanes: readonly Lane[]): Promise<void> {
    this.#lane = lanes.at(-1) ?? this.#lane;
    return this.#send('lanes', lanes.map(laneRow), (rows) =>
      this.database
        .insertInto('lane')
        .values(rows)
        .onConflict((conflict) =>
          conflict.column('lane_id').doUpdateSet((update) => ({
            device_id: update.ref('excluded.device_id'),
            generation: update.ref('excluded.generation'),
            last_seq: update.ref('excluded.last_seq'),
            last_hash: update.ref('excluded.last_hash'),
            status: update.ref('excluded.status'),
            forked_from: update.ref('excluded.forked_from'),
          })),
        ),
    );
  }

  /** Every row names all columns in one order, so the values of the rows are the values of the statement. */
  async #send<Row extends object>(
    name: string,
    rows: readonly Row[],
    spell: (run: readonly Row[]) => Compilable,
  ): Promise<void> {
    for (const run of rowRuns(rows)) {
      const statement = { name: `${name} ${run.length}`, spell: () => spell(run) };
      await this.texts.run(
        this.database,
        statement,
        run.flatMap((row) => Object.values(row)),
      );
    }
  }
}
