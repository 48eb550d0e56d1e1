import { expect, test } from 'vitest';
import { PrintFloor, stream } from '../../effects/testing/print-floor.ts';
import { KyselyOutbox } from '../../effects/kysely-outbox.ts';
import { KyselyHistory } from '../../read-models/kysely-history.ts';
import { KyselyIdentityStore } from '../kysely-identity-store.ts';
import { migrate } from '../migrate.ts';
import { openEngine } from '../testing/open-engine.ts';

test('labels that were owed before there was an outbox are asked for', async () => {
  const { engine, store } = await openEngine();
  const outbox = new KyselyOutbox(engine);
  const floor = new PrintFloor({
    store,
    outbox,
    identity: new KyselyIdentityStore(engine),
    history: new KyselyHistory(engine),
    close: () => store.close(),
  });
  await floor.ask(['P-1']);
  await floor.ask(['P-2']);
  const due = () => outbox.due({ now: '2027-01-01T00:00:00.000Z', without: [], most: 10 });
  const before = await due();
  await engine.database.schema.dropTable('outbox').execute();
  await engine.database
    .withTables<{ schema_migration: { name: string } }>()
    .deleteFrom('schema_migration')
    .where('name', '>=', '0006-outbox')
    .execute();
  await migrate(engine);
  expect(before.map(({ streamId, body }) => [streamId, body.requestId])).toEqual([
    [stream, 'handlingUnit|P-1|'],
    [stream, 'handlingUnit|P-2|'],
  ]);
  expect(await due()).toEqual(before);
});
