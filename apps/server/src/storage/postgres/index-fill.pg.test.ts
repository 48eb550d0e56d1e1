import { describe, expect, onTestFinished, test } from 'vitest';
import { fillIndexes } from '../fill-indexes.ts';
import { KyselyServerStore } from '../kysely-server-store.ts';
import { migrate } from '../migrate.ts';
import { ensureServerMeta } from '../server-meta.ts';
import {
  expectFilled,
  indexFillPromises,
  later,
  stocked,
  type IndexFillHarness,
} from '../testing/index-fill-promises.ts';
import { freshDatabase } from '../testing/fresh-database.ts';
import { postgresEngine } from './postgres-engine.ts';

async function database(): Promise<IndexFillHarness> {
  const url = await freshDatabase();
  const engine = async () => {
    const opened = postgresEngine({ url });
    onTestFinished(() => opened.close());
    await migrate(opened);
    await ensureServerMeta(opened);
    return opened;
  };
  return { engine, store: new KyselyServerStore(await engine()) };
}

describe('[F-17] indexes of documents that are there already: PostgreSQL', () => {
  indexFillPromises(database);

  test('[F-18] servers that start at once share the work, and one that writes goes on', async () => {
    const site = await database();
    await stocked(site);
    const engines = await Promise.all(Array.from({ length: 3 }, () => site.engine()));
    await Promise.all(engines.map((engine) => fillIndexes(engine, later)));
    await expectFilled(site);
    expect(await site.store.read((transaction) => transaction.head('wh:1'))).toMatchObject({ seq: 2 });
  });
});
