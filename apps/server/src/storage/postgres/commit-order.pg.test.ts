import { setTimeout } from 'node:timers/promises';
import { Pool, type PoolClient } from 'pg';
import { genesisHash } from '@floorhand/sync/protocol/hash';
import type { DocumentRow } from '@floorhand/sync/protocol/pull';
import { collect } from '@floorhand/sync/testing/box-world';
import { watchCommits, type WatchedStore } from '@floorhand/sync/testing/commit-watch';
import { expect, onTestFinished, test } from 'vitest';
import { freshDatabase } from '../testing/fresh-database.ts';
import { openForTest } from '../testing/postgres-storage.ts';

const size = { writers: 16, boxesPerWriter: 8 };

/** Between the last statement of a transaction and its COMMIT: long for some, nothing for others. */
const dawdle = (turn: number): Promise<void> => setTimeout((turn * 5) % 9);

/** Several servers' storages over one database: each call goes to the next of them. */
function inTurn(stores: readonly WatchedStore[]): WatchedStore {
  let turn = 0;
  const next = (): WatchedStore => stores[(turn += 1) % stores.length] as WatchedStore;
  return {
    write: (streamId, work) =>
      next().write(streamId, async (transaction) => {
        const result = await work(transaction);
        await dawdle(turn);
        return result;
      }),
    read: (work) => next().read(work),
  };
}

/** What sync §2 warns of: the number comes from a sequence when the row is inserted. */
function serialStore(pool: Pool): WatchedStore {
  const inTransaction = async <T>(begin: string, work: (client: PoolClient) => Promise<T>): Promise<T> => {
    const client = await pool.connect();
    try {
      await client.query(begin);
      const result = await work(client);
      await client.query('commit');
      return result;
    } finally {
      client.release();
    }
  };
  return {
    write: (_, work) =>
      inTransaction('begin', (client) =>
        work({
          head: async () => ({ seq: 0, hash: genesisHash }),
          commit: async ({ documents }) => {
            for (const { key } of documents) await client.query('insert into box (key) values ($1)', [key]);
          },
        }),
      ),
    read: (work) =>
      inTransaction('begin isolation level repeatable read read only', (client) =>
        work({
          head: async () => {
            const { rows } = await client.query<{ head: string }>(
              'select coalesce(max(v), 0) as head from box',
            );
            return { seq: Number(rows[0]?.head), hash: genesisHash };
          },
          changes: async ({ after, upTo }) => {
            const { rows } = await client.query<{ key: string; v: string }>(
              'select key, v from box where v > $1 and v <= $2',
              [after, upTo],
            );
            return rows.map(({ key, v }): DocumentRow => ['box', key, Number(v), null]);
          },
        }),
      ),
  };
}

test('[F-11] of 16 writers and 3 followers over four servers nobody misses a commit', async () => {
  const url = await freshDatabase();
  const storages = [];
  for (let i = 0; i < 4; i++) storages.push(await openForTest(url));
  expect(await watchCommits(inTurn(storages.map(({ store }) => store)), size)).toEqual([]);
  const [first] = storages;
  const commits = await first?.store.read((transaction) => collect(transaction.allCommits('wh:1', 500)));
  const count = size.writers * size.boxesPerWriter;
  expect(commits?.flat().map(({ seq }) => seq)).toEqual(Array.from({ length: count }, (_, i) => i + 1));
});

test('[F-11] the same watch sees what numbers out of a bigserial lose', async () => {
  const pool = new Pool({ connectionString: await freshDatabase(), max: 24 });
  onTestFinished(() => pool.end());
  await pool.query('create table box (v bigserial primary key, key text not null)');
  const missed = await watchCommits(inTurn([serialStore(pool)]), size);
  expect(missed.length).toBeGreaterThan(0);
});
