import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { repoRoot } from '../runner/repo-root.ts';

/** Everything a pure package may not reach for, one per line. */
const impure = `export const now = Date.now();
export const random = Math.random();
export const id = crypto.randomUUID();
export const load = fetch('https://example.org');
export const soon = setTimeout(() => {}, 1);
export const often = setInterval(() => {}, 1);
export const ticks = performance.now();
`;

const planted = [
  'packages/gs1/src/x.ts',
  'packages/domain/src/stock/x.ts',
  'packages/pick-path/src/x.ts',
  'packages/cartonization/src/x.ts',
  'packages/sync/src/client/x.ts',
  'packages/sync/src/testing/x.ts',
  'packages/domain/src/stock/x.prop.test.ts',
  'apps/server/src/x.ts',
];

const folder = mkdtempSync(join(tmpdir(), 'floorhand-lint-'));
let found: string[] = [];

beforeAll(() => {
  cpSync(join(repoRoot, '.oxlintrc.json'), join(folder, '.oxlintrc.json'));
  for (const path of planted) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), impure);
  }
  const { stdout } = spawnSync(join(repoRoot, 'node_modules', '.bin', 'oxlint'), ['--format=unix'], {
    cwd: folder,
    encoding: 'utf8',
  });
  found = stdout.split('\n').filter((line) => line.includes('no-restricted-'));
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const linesFoundIn = (path: string): number[] =>
  found
    .filter((line) => line.startsWith(`${path}:`))
    .map((line) => Number(line.split(':')[1]))
    .toSorted((a, b) => a - b);

test.each(planted.slice(0, 5))('the linter finds clocks, randomness and the network in %s', (path) => {
  expect(linesFoundIn(path)).toEqual([1, 2, 3, 4, 5, 6, 7]);
});

test.each(planted.slice(5))('%s may use them', (path) => {
  expect(linesFoundIn(path)).toEqual([]);
});
