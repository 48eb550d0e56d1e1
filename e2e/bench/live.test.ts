import { expect, test } from 'vitest';
import { measureLive } from './live.ts';
import { reportTo } from './measuring/report.ts';

test('a few commands reach another device, and the rows say how fast', async () => {
  const rows: unknown[] = [];
  const report = reportTo('live', { row: (line) => rows.push(JSON.parse(line)), note: () => undefined });
  await measureLive({ commands: 3, listeners: 2, isLast: true }, report);
  const row = (part: number) => ({
    bench: 'live',
    metric: `recorded here to shown there p${part}, 2 devices listen`,
    value: expect.any(Number),
    unit: 'ms',
    peer: 'an empty request to an idle server',
    peerValue: expect.any(Number),
    ratio: expect.any(Number),
  });
  expect(rows).toEqual([row(50), row(95)]);
});
