import { expect, test } from 'vitest';
import { measureIngest } from './ingest.ts';
import { reportTo } from './measuring/report.ts';

test('a small ingest prints a row per way and size, with its peer', async () => {
  const rows: unknown[] = [];
  const notes: string[] = [];
  const report = reportTo('ingest', {
    row: (line) => rows.push(JSON.parse(line)),
    note: (line) => notes.push(line),
  });
  await measureIngest({ devices: 4, steps: [80, 160] }, report);
  const row = (metric: string) => ({
    bench: 'ingest',
    metric,
    value: expect.any(Number),
    unit: 'commands/s',
    peer: 'bare inserts of the same rows',
    peerValue: expect.any(Number),
    ratio: expect.any(Number),
  });
  expect(rows).toEqual([
    row('sqlite, 80 commands'),
    row('sqlite in process, 80 commands'),
    row('sqlite, 160 commands'),
    row('sqlite in process, 160 commands'),
  ]);
  expect(notes).toEqual([
    expect.stringMatching(
      /^target ingest sqlite, 160 commands: [\d.]+, at least 5000 commands\/s: (met|short)$/,
    ),
    expect.stringMatching(/^target ingest sqlite, 160 commands: [\d.]+, at least 0.25 ratio: (met|short)$/),
  ]);
});
