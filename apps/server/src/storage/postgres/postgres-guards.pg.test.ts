import type { ServerStore } from '@floorhand/sync/server/server-store';
import { batchAfter, box, collect, lane, logged, uuid } from '@floorhand/sync/testing/box-world';
import { expect, test } from 'vitest';
import { atDesk, freshDatabase } from '../testing/fresh-database.ts';
import { openForTest } from '../testing/postgres-storage.ts';

const stream = 'wh:1';

const writeOne = (store: ServerStore): Promise<void> =>
  store.write(stream, async (transaction) => {
    const batch = batchAfter(await transaction.head(stream), stream, [[{ box: 'b1', to: box('s1') }]]);
    const log = [logged({ commitSeq: batch.head.seq })];
    await transaction.commit({ ...batch, lanes: [lane({ lastSeq: 1 })], log });
  });

const picture = (store: ServerStore): Promise<unknown> =>
  store.read(async (transaction) => ({
    head: await transaction.head(stream),
    commits: await collect(transaction.allCommits(stream, 100)),
    documents: await collect(transaction.allDocuments(stream, new Set(['box']), 100)),
    log: await transaction.logged(uuid(1), 1, 100),
  }));

const forbidden = [
  "update document set body = '{}'",
  'update document set v = 9',
  'delete from document',
  'truncate document',
  "insert into document (stream_id, kind, key, v) values ('wh:1', 'box', 'b9', 2)",
  "insert into document values ('wh:1', 'box', 'b1', 1) on conflict (stream_id, kind, key) do update set v = 7",
  "update event set body = '[]'",
  'delete from event',
  'truncate event',
  "insert into event (stream_id, seq, body) values ('wh:1', 2, '[]')",
  'update "commit" set hash = \'\'',
  'delete from "commit"',
  'truncate "commit" cascade',
  "insert into \"commit\" values ('wh:1', 2, '', 'system', '', '', '', null)",
  "update command_log set outcome = 'rejected'",
  'delete from command_log',
  'truncate command_log cascade',
  "update resolution set outcome = 'rejected'",
  'delete from resolution',
  'truncate resolution',
  // A context that was left over, or is for other numbers, opens nothing.
  "select set_config('app.commit_stream', 'wh:1', false), set_config('app.commit_first', '5', false), set_config('app.commit_seq', '6', false); update document set v = 9",
];

const refusal = /changes only through commit\(\)|is never (?:update|delete|truncate)d/;

test('[F-22] the database refuses writes beside commit(), whoever asks', async () => {
  const url = await freshDatabase();
  const { store } = await openForTest(url);
  await writeOne(store);
  const before = await picture(store);
  const refused: string[] = [];
  for (const statement of forbidden) {
    const error: unknown = await atDesk(url, statement).catch((thrown: unknown) => thrown);
    if (refusal.test(String(error))) refused.push(statement);
  }
  expect(refused).toEqual(forbidden);
  expect(await picture(store)).toEqual(before);
});
