import { expect, onTestFinished, test } from 'vitest';
import { migrate } from '../migrate.ts';
import { schemaVersions, type SchemaStep } from '../schema-versions.ts';
import { freshDatabase } from '../testing/fresh-database.ts';
import { openPostgresStorage } from './open-postgres-storage.ts';
import { postgresEngine } from './postgres-engine.ts';

const breaking: SchemaStep = async (database) => {
  await database.schema.createTable('extra').addColumn('id', 'integer').execute();
  await database.schema.dropTable('quarantine').execute();
  throw new Error('power cut');
};
const later: SchemaStep = async (database) => {
  await database.schema.alterTable('device').addColumn('extra', 'text').execute();
};

test('[F-17] a migration that breaks half-way leaves the old schema; a newer schema is refused', async () => {
  const url = await freshDatabase();
  const engine = postgresEngine({ url });
  onTestFinished(() => engine.close());
  await migrate(engine);
  const tables = async (): Promise<readonly string[]> =>
    (await engine.database.introspection.getTables()).map(({ name }) => name);
  const before = await tables();
  await expect(migrate(engine, { ...schemaVersions, '9999-breaking': breaking })).rejects.toThrow(
    'power cut',
  );
  expect(await tables()).toEqual(before);
  await migrate(engine, { ...schemaVersions, '9999-later': later });
  await expect(openPostgresStorage({ url })).rejects.toThrow('opened by a newer program (schema 9999-later)');
});

test('[F-18] a newer server that adds a column does not spoil the statements an older one has prepared', async () => {
  const url = await freshDatabase();
  const storage = await openPostgresStorage({ url });
  onTestFinished(() => storage.close());
  const newer = postgresEngine({ url });
  onTestFinished(() => newer.close());
  const device = {
    deviceId: 'd1',
    name: 'T-1',
    warehouseId: '1',
    status: 'active',
    publicKey: '{}',
    enrolledAt: '',
  } as const;
  await storage.identity.saveDevice(device);
  expect(await storage.identity.device('d1')).toEqual(device);
  await migrate(newer, { ...schemaVersions, '9999-later': later });
  // The session that knew the old table is given up; the question itself may be asked again.
  await expect(storage.identity.device('d1')).rejects.toMatchObject({ name: 'StorageError', code: 'busy' });
  expect(await storage.identity.device('d1')).toEqual(device);
});
