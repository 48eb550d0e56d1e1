import { box, writeBoxes } from '@floorhand/sync/testing/box-world';
import { expect, test } from 'vitest';
import { migrate, SchemaMismatch } from './migrate.ts';
import { schemaVersions, type SchemaStep } from './schema-versions.ts';
import type { SqlEngine } from './sql-engine.ts';
import { openEngine } from './testing/open-engine.ts';

const addTable: SchemaStep = async (database) => {
  await database.schema.createTable('extra').addColumn('id', 'integer').execute();
};
const tables = async ({ database }: SqlEngine): Promise<readonly string[]> =>
  (await database.introspection.getTables()).map(({ name }) => name);

test('[F-17] a migration that breaks half-way leaves the old schema and its data', async () => {
  const { engine, store } = await openEngine();
  await writeBoxes(store, 'wh:1', [[{ box: 'b1', to: box('s1') }]]);
  const before = await tables(engine);
  const breaking: SchemaStep = async (database, dialect) => {
    await addTable(database, dialect);
    await database.schema.dropTable('quarantine').execute();
    throw new Error('power cut');
  };
  await expect(migrate(engine, { ...schemaVersions, '9999-breaking': breaking })).rejects.toThrow(
    'power cut',
  );
  expect(await tables(engine)).toEqual(before);
  await migrate(engine, { ...schemaVersions, '9999-mended': addTable });
  expect(await tables(engine)).toContain('extra');
  expect((await store.read((transaction) => transaction.head('wh:1'))).seq).toBe(1);
});

test('[F-17] a program refuses a schema that is newer than itself', async () => {
  const { engine } = await openEngine();
  await migrate(engine, { ...schemaVersions, '9999-later': addTable });
  const refused = migrate(engine);
  await expect(refused).rejects.toBeInstanceOf(SchemaMismatch);
  await expect(refused).rejects.toThrow('opened by a newer program (schema 9999-later)');
});
