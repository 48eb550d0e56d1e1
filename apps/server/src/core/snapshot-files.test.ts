import { mkdtemp, readdir, rm, utimes } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { chunkPath, SnapshotFiles } from './snapshot-files.ts';

const dayMs = 24 * 60 * 60_000;
const name = (n: number): string => n.toString(16).padStart(64, '0');
let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'floorhand-chunks-'));
});
afterEach(() => rm(folder, { recursive: true }));

test('chunks that nobody wanted for a day go, one that is wanted again stays', async () => {
  const files = new SnapshotFiles(folder);
  const nowMs = Date.now();
  for (const n of [1, 2]) {
    await files.save(name(n), 'text');
    const before = new Date(nowMs - dayMs - 60_000);
    await utimes(chunkPath(folder, name(n)), before, before);
  }
  expect(await files.save(name(2), 'text')).toBeGreaterThan(20);
  await files.prune(nowMs);
  expect(await readdir(folder)).toEqual([`${name(2)}.ndjson.gz`]);
});

test('snapshots that are taken at once do not stumble over the parts of one another', async () => {
  const files = new SnapshotFiles(folder);
  const nowMs = Date.now();
  const done = { saved: 0 };
  const saving = async (): Promise<void> => {
    for (; done.saved < 150; done.saved += 1) await files.save(name(done.saved), 'x'.repeat(done.saved));
  };
  const pruning = async (): Promise<void> => {
    while (done.saved < 150) await files.prune(nowMs);
  };
  await Promise.all([saving(), pruning()]);
  expect(await readdir(folder)).toHaveLength(150);
});
