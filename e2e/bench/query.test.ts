import { expect, test } from 'vitest';
import { measureQueries } from './query.ts';
import { reportTo } from './measuring/report.ts';

test('a small building answers every question of a supervisor, a row each', async () => {
  const rows: { readonly metric: string }[] = [];
  const report = reportTo('query', { row: (line) => rows.push(JSON.parse(line)), note: () => undefined });
  await measureQueries({ part: 0.001, asks: 3, isLast: true }, report);
  expect(rows.map(({ metric }) => metric)).toEqual(
    [
      'open issues',
      'running waves',
      'stock of a SKU',
      'stock of a bin',
      'lines of an order',
      'devices',
      'newest history of a bin',
      'newest history of a SKU',
      'old history of a busy SKU',
    ].map((name) => `sqlite, ${name} p95, 1000 movements`),
  );
});
