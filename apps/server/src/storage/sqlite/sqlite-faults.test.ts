import { copyFileSync, mkdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { StorageFull } from '@floorhand/sync/server/storage-error';
import type { ServerStore } from '@floorhand/sync/server/server-store';
import {
  batchAfter,
  box,
  boxDocument,
  collect,
  lane,
  logged,
  uuid,
  writeBoxes,
} from '@floorhand/sync/testing/box-world';
import { expect, test } from 'vitest';
import { FailingMedium } from '../testing/failing-medium.ts';
import { openEngine } from '../testing/open-engine.ts';
import { temporaryDirectory } from '../testing/temporary-directory.ts';
import { connectSqlite } from './connect-sqlite.ts';
import { openSqliteStorage } from './open-sqlite-storage.ts';

const stream = 'wh:1';

const picture = (store: ServerStore): Promise<unknown> =>
  store.read(async (transaction) => ({
    head: await transaction.head(stream),
    commits: await collect(transaction.allCommits(stream, 100)),
    documents: await collect(transaction.allDocuments(stream, new Set(['box', 'label']), 100)),
    lanes: await transaction.lanes(),
    log: await transaction.logged(uuid(1), 1, 100),
  }));

/** A push as the engine writes it: a commit, its documents, a log entry, the lane. */
const writeAll = (store: ServerStore, n: number): Promise<void> =>
  store.write(stream, async (transaction) => {
    const batch = batchAfter(await transaction.head(stream), stream, [[{ box: `b${n}`, to: box('s1') }]]);
    await transaction.commit({
      ...batch,
      lanes: [lane({ lastSeq: n })],
      log: [logged({ deviceSeq: n, commandId: uuid(100 + n), commitSeq: batch.head.seq })],
    });
  });

test('[F-04] a connection that would be less durable than promised is refused', () => {
  const open = (): DatabaseSync => connectSqlite({ file: ':memory:', readOnly: false, busyTimeoutMs: 10 });
  expect(open).toThrow('SQLite keeps journal_mode at memory; wal is needed');
});

test('[F-05] a torn end of the write-ahead log costs whole commits only, and only the last ones', async () => {
  const original = temporaryDirectory();
  const storage = await openSqliteStorage({ directory: original });
  const commits = 40;
  for (let n = 1; n <= commits; n++)
    await writeBoxes(storage.store, stream, [
      [
        { box: 'counter', to: box('s1', 'red', n) },
        { box: `b${n}`, to: box('s2', 'blue', n) },
      ],
    ]);
  const wal = readFileSync(join(original, 'floorhand.db-wal'));
  const heads: number[] = [];
  for (let i = 0; i <= 16; i++) {
    const directory = join(temporaryDirectory(), String(i));
    mkdirSync(directory);
    copyFileSync(join(original, 'floorhand.db'), join(directory, 'floorhand.db'));
    const torn = join(directory, 'floorhand.db-wal');
    writeFileSync(torn, wal);
    // Spread over the second half of the file, at odd places; the last copy is whole.
    truncateSync(
      torn,
      i === 16 ? wal.length : Math.trunc(wal.length / 2 + (wal.length * i) / 32) + ((i * 977) % 401),
    );
    const copy = await openSqliteStorage({ directory });
    const seen = await copy.store.read(async (transaction) => ({
      head: await transaction.head(stream),
      last: (await collect(transaction.allCommits(stream, 100)))
        .flat()
        .map(({ seq, hash }) => ({ seq, hash })),
      counter: await transaction.documents(stream, boxDocument, ['counter']),
      boxes: await transaction.listed(stream, boxDocument, { index: 'shelf', values: ['s2'] }),
    }));
    await copy.close();
    heads.push(seen.head.seq);
    expect(seen.last.map(({ seq }) => seq)).toEqual(Array.from({ length: seen.head.seq }, (_, n) => n + 1));
    expect(seen.last.at(-1)).toEqual(seen.head);
    expect(seen.counter).toEqual([box('s1', 'red', seen.head.seq)]);
    expect(seen.boxes[0]).toHaveLength(seen.head.seq);
  }
  await storage.close();
  expect(heads).toEqual(heads.toSorted((x, y) => x - y));
  expect(heads.at(-1)).toBe(commits);
  expect(heads[0]).toBeLessThan(commits);
});

test('[F-06] a full disk refuses the write whole, serves reads, and is forgotten once there is room', async () => {
  const { store, writer } = await openEngine();
  await writeAll(store, 1);
  const before = await picture(store);
  const pages = (): number => Number(writer.prepare('pragma page_count').get()?.['page_count']);
  writer.exec(`pragma max_page_count = ${pages()}`);
  const many = Array.from({ length: 2000 }, (_, i) => ({ box: `m${i}`, to: box('s1', 'x'.repeat(60)) }));
  await expect(writeBoxes(store, stream, [many])).rejects.toBeInstanceOf(StorageFull);
  expect(await picture(store)).toEqual(before);
  writer.exec('pragma max_page_count = 1000000');
  const { head } = await writeBoxes(store, stream, [many]);
  expect(head.seq).toBe(2);
});

test('[F-07] whichever call to the disk fails, nothing is half done and the next write works', async () => {
  const medium = new FailingMedium();
  const { store } = await openEngine((database) => medium.over(database));
  const failures: { readonly error: unknown; readonly leftNothing: boolean }[] = [];
  for (let call = 1; ; call++) {
    const before = JSON.stringify(await picture(store));
    medium.failAtCall(call);
    const error: unknown = await writeAll(store, call).catch((thrown: unknown) => thrown);
    if (error === undefined) break;
    failures.push({ error, leftNothing: JSON.stringify(await picture(store)) === before });
    await writeAll(store, call);
  }
  expect(failures.length).toBeGreaterThan(8);
  for (const { error, leftNothing } of failures) {
    expect(error).toMatchObject({ name: 'StorageError', code: 'io' });
    expect(leftNothing).toBe(true);
  }
});

test('[F-08] a file that another program holds is said to be busy, and is taken when it is let go', async () => {
  const { store, file } = await openEngine();
  const other = new DatabaseSync(file);
  other.exec('begin immediate');
  await expect(writeAll(store, 1)).rejects.toMatchObject({ name: 'StorageError', code: 'busy' });
  other.exec('rollback');
  other.close();
  await writeAll(store, 1);
  expect((await store.read((transaction) => transaction.head(stream))).seq).toBe(1);
});

const forbidden = [
  "update document set body = '{}'",
  'update document set v = 9',
  'delete from document',
  "insert into document (stream_id, kind, key, v) values ('wh:1', 'box', 'b9', 2)",
  "replace into document (stream_id, kind, key, v) values ('wh:1', 'box', 'b1', 1)",
  "update event set body = '[]'",
  'delete from event',
  "insert into event (stream_id, seq, body) values ('wh:1', 2, '[]')",
  'update "commit" set hash = \'\'',
  'delete from "commit"',
  "insert into \"commit\" values ('wh:1', 2, '', 'system', '', '', '', null)",
  "update command_log set outcome = 'rejected'",
  'delete from command_log',
];

test.each(forbidden)('[F-22] the database refuses: %s', async (statement) => {
  const { store, file } = await openEngine();
  await writeAll(store, 1);
  const before = await picture(store);
  const desk = new DatabaseSync(file);
  expect(() => desk.exec(statement)).toThrow(/changes only through commit\(\)|is never (?:update|delete)d/);
  desk.close();
  expect(await picture(store)).toEqual(before);
});
