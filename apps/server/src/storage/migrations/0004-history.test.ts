import { rules } from '@floorhand/domain/rules';
import { expect, test } from 'vitest';
import { KyselyHistory } from '../../read-models/kysely-history.ts';
import { scannedHistory } from '../../read-models/testing/scanned-history.ts';
import { KyselyServerStore } from '../kysely-server-store.ts';
import { migrate } from '../migrate.ts';
import { openEngine } from '../testing/open-engine.ts';
import { shiftStream, writeWorkedShift } from '../testing/worked-shift.ts';
import { verify } from '../verify.ts';

test('a database that has worked before gets the history of that work', async () => {
  const { engine } = await openEngine();
  const store = new KyselyServerStore(engine);
  await writeWorkedShift(store);
  // Later steps run again too.
  await engine.database.schema.dropTable('index_fill').execute();
  await engine.database.schema.dropTable('outbox').execute();
  await engine.database.schema.dropTable('history').execute();
  await engine.database
    .withTables<{ schema_migration: { name: string } }>()
    .deleteFrom('schema_migration')
    .where('name', '>=', '0004-history')
    .execute();
  await migrate(engine);
  const wanted = {
    streamId: shiftStream,
    subject: { kind: 'sku', id: 'luma:mug' },
    before: null,
    most: 1000,
  } as const;
  const told = await new KyselyHistory(engine).page(wanted);
  expect(told.length).toBeGreaterThan(3);
  expect(told).toEqual(await scannedHistory(store).page(wanted));
  expect((await verify(store, rules)).ok).toBe(true);
});
