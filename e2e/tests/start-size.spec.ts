import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { appFolder } from '@floorhand/server/config/folders';
import { beforeAll, expect, test } from 'vitest';
import { ensureBuiltApp } from '../fixtures/built-app.ts';
import { startPart } from '../fixtures/start-part.ts';

/** Gzip, before the parts that load when they are opened. */
const mostBytes = 300_000;

beforeAll(ensureBuiltApp);

test('what every device loads before it shows anything stays small', () => {
  const files = startPart();
  const code = files.filter(({ name }) => name.endsWith('.js'));
  const total = files.reduce((sum, { bytes }) => sum + bytes, 0);
  expect(code.length).toBeGreaterThan(0);
  expect(total > mostBytes ? files : []).toEqual([]);
});

test('the rules of jobs that load later are no part of it', () => {
  const code = startPart()
    .filter(({ name }) => name.endsWith('.js'))
    .map(({ name }) => readFileSync(join(appFolder, name), 'utf8'))
    .join('\n');
  const wireNames = (part: string): readonly string[] => [
    ...new Set(code.match(new RegExp(`['"\`]${part}\\.[a-z_]+\\.v1['"\`]`, 'g'))),
  ];
  const later = ['counting', 'moving', 'receiving', 'replenishment', 'putaway'].flatMap(wireNames);
  // What jobs have in common opens and withdraws tasks of theirs.
  const shared = later.filter((name) => !/task_|\.(?:opened|raised|withdrawn)\.v1/.test(name));
  expect(shared).toEqual([]);
  expect(wireNames('picking').length).toBeGreaterThan(0);
});
