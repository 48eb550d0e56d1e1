import { describe, onTestFinished } from 'vitest';
import { beginNewHistory } from '../begin-new-history.ts';
import { copyTables } from '../copy-tables.ts';
import { KyselyServerStore } from '../kysely-server-store.ts';
import { migrate } from '../migrate.ts';
import { freshDatabase } from '../testing/fresh-database.ts';
import { openForTest } from '../testing/postgres-storage.ts';
import { refillPromises } from '../testing/refill-promises.ts';
import { postgresEngine } from './postgres-engine.ts';

describe('a restored PostgreSQL database', () => {
  refillPromises(async () => {
    const url = await freshDatabase();
    const { store } = await openForTest(url);
    return {
      store,
      restoreCopy: async () => {
        const [source, target] = [postgresEngine({ url }), postgresEngine({ url: await freshDatabase() })];
        await migrate(target);
        await source.read((reading) =>
          target.write(async (transaction) => {
            await copyTables(reading, { engine: target, transaction });
            await beginNewHistory(transaction);
          }),
        );
        await source.close();
        const restored = new KyselyServerStore(target);
        onTestFinished(() => restored.close());
        return restored;
      },
    };
  });
});
