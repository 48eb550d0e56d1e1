import { randomBytes } from 'node:crypto';
import { box, writeBoxes } from '@floorhand/sync/testing/box-world';
import { expect, inject, onTestFinished, test } from 'vitest';
import { atDesk, freshDatabase } from '../testing/fresh-database.ts';
import { openForTest } from '../testing/postgres-storage.ts';
import { openPostgresStorage } from './open-postgres-storage.ts';
import { postgresEngine } from './postgres-engine.ts';
import { sql } from 'kysely';

test('[F-04] commits are flushed even where the database was told not to', async () => {
  const url = await freshDatabase();
  await atDesk(url, `alter database ${new URL(url).pathname.slice(1)} set synchronous_commit = off`);
  const engine = postgresEngine({ url });
  onTestFinished(() => engine.close());
  const { rows } = await engine.write((transaction) => sql`show synchronous_commit`.execute(transaction));
  expect(rows).toEqual([{ synchronous_commit: 'on' }]);
});

test('a database that cannot keep every text is refused', async () => {
  const server = inject('postgresUrl');
  const name = `latin_${randomBytes(6).toString('hex')}`;
  await atDesk(
    server,
    `create database ${name} encoding LATIN1 locale 'C' locale_provider libc template template0`,
  );
  onTestFinished(async () => void (await atDesk(server, `drop database ${name} with (force)`)));
  const url = new URL(server);
  url.pathname = `/${name}`;
  await expect(openPostgresStorage({ url: url.href })).rejects.toThrow(
    'the database has the encoding LATIN1; UTF8 is needed',
  );
});

test.each([
  ['mysql://localhost/x', 'a database URL looks like postgres://user:password@host:5432/database'],
  ['postgres://nobody:x@127.0.0.1:1/x', /^PostgreSQL cannot be reached: .*ECONNREFUSED/],
])('%s is told in one line', async (url, message) => {
  const opening = openPostgresStorage({ url });
  await expect(opening).rejects.toMatchObject({ name: 'StorageError', code: 'io' });
  await expect(opening).rejects.toThrow(message);
});

test('many processes may start on an empty database at once', async () => {
  const url = await freshDatabase();
  const storages = await Promise.all([1, 2, 3, 4].map(() => openForTest(url)));
  const epochs = await Promise.all(
    storages.map(({ store }) => store.read(async (transaction) => (await transaction.meta()).epoch)),
  );
  expect(new Set(epochs).size).toBe(1);
});

test('a session that the server ends is replaced', async () => {
  const url = await freshDatabase();
  const { store } = await openForTest(url);
  await writeBoxes(store, 'wh:1', [[{ box: 'b1', to: box('s1') }]]);
  const others = 'select pg_terminate_backend(pid) from pg_stat_activity where pid <> pg_backend_pid()';
  await atDesk(url, `${others} and datname = current_database()`);
  const { head } = await writeBoxes(store, 'wh:1', [[{ box: 'b2', to: box('s1') }]]);
  expect(head.seq).toBe(2);
});
