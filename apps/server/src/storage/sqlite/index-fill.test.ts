import { describe } from 'vitest';
import { indexFillPromises } from '../testing/index-fill-promises.ts';
import { openEngine } from '../testing/open-engine.ts';

describe('[F-17] indexes of documents that are there already: SQLite', () => {
  indexFillPromises(async () => {
    const { engine, store } = await openEngine();
    return { engine: async () => engine, store };
  });
});
