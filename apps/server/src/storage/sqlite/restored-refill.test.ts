import { join } from 'node:path';
import { describe, onTestFinished } from 'vitest';
import { beginNewHistory } from '../begin-new-history.ts';
import { KyselyServerStore } from '../kysely-server-store.ts';
import { openEngine } from '../testing/open-engine.ts';
import { refillPromises } from '../testing/refill-promises.ts';
import { temporaryDirectory } from '../testing/temporary-directory.ts';
import { sqliteEngine } from './sqlite-engine.ts';

describe('a restored SQLite database', () => {
  refillPromises(async () => {
    const { store, writer } = await openEngine();
    return {
      store,
      restoreCopy: async () => {
        const file = join(temporaryDirectory(), 'floorhand.db');
        writer.prepare('vacuum into ?').run(file);
        const engine = sqliteEngine({ file });
        await engine.write(beginNewHistory);
        const restored = new KyselyServerStore(engine);
        onTestFinished(() => restored.close());
        return restored;
      },
    };
  });
});
