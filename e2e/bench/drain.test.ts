import { expect, test } from 'vitest';
import { measureDrain } from './drain.ts';
import { reportTo } from './measuring/report.ts';

test('a small drain ends with every cursor at the head, and its rows say so', async () => {
  const rows: { readonly metric: string; readonly unit: string }[] = [];
  const report = reportTo('drain', { row: (line) => rows.push(JSON.parse(line)), note: () => undefined });
  await measureDrain({ devices: 3, commands: 6, isLast: true }, report);
  expect(rows.map(({ metric, unit }) => `${metric}: ${unit}`)).toEqual([
    'every queue empty and every cursor at the head, 3 devices x 6: s',
    'push latency p95, 3 devices x 6: ms',
    'pull latency p95, 3 devices x 6: ms',
    'requests a second and device, 3 devices x 6: requests/s',
    'requests sent away or lost, 3 devices x 6: requests',
    'pulled, unpacked, 3 devices x 6: MB',
  ]);
});
