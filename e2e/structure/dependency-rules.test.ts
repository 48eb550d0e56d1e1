import { expect, test } from 'vitest';
import { dependencyFindings } from './dependency-rules.ts';
import { edgeRules } from './edge-rules.ts';
import { describe as describeFindings, type SourceFile } from './source-file.ts';
import { readTree } from './source-tree.ts';

const inWorkspace = (path: string): boolean =>
  /^(packages|apps|e2e)\//.test(path) && /(\.tsx?|package\.json)$/.test(path);
const manifests = readTree((path) => inWorkspace(path) && path.endsWith('package.json'));

test('the sources keep the dependency rules', () => {
  expect(describeFindings(dependencyFindings(readTree(inWorkspace)))).toEqual([]);
});

/** Names of the rules that files break which exist only in this test. */
function brokenBy(...files: readonly (readonly [path: string, text: string])[]): string[] {
  const planted: SourceFile[] = files.map(([path, text]) => ({ path, text }));
  return dependencyFindings([...manifests, ...planted]).map((finding) => finding.rule);
}

const plantedViolations: readonly [rule: string, path: string, text: string][] = [
  ['no-upward', 'packages/domain/src/stock/x.ts', `import { a } from '@floorhand/sync/protocol/wire';`],
  ['no-upward', 'packages/pick-path/src/x.ts', `import type { A } from '@floorhand/scan';`],
  ['no-upward', 'apps/handheld/src/x.ts', `import { a } from '@floorhand/server/x';`],
  ['no-upward', 'packages/sync/src/x.ts', `import { a } from '../../domain/src/kernel/json.ts';`],
  ['jobs-are-islands', 'packages/domain/src/jobs/picking/x.ts', `import { a } from '../packing/events.ts';`],
  ['jobs-are-islands', 'packages/domain/src/jobs/x/x.ts', `export * from '../never-heard-of/events.ts';`],
  ['jobs-are-islands', 'apps/handheld/src/jobs/picking/x.tsx', `import { A } from '../counting/a.tsx';`],
  [
    'jobs-are-islands',
    'apps/handheld/src/jobs/picking/x.tsx',
    `import { flow } from '@floorhand/domain/jobs/counting/flow';`,
  ],
  [
    'only-stock-writes-stock',
    'packages/domain/src/orders/x.ts',
    `import { balanceDocument as held } from '../stock/balance.ts'; export const w = put(held, 'a', body);`,
  ],
  [
    'only-stock-writes-stock',
    'packages/domain/src/jobs/picking/x.ts',
    `export const w = { kind: 'balance', key: 'a', body: null };`,
  ],
  [
    'only-stock-writes-stock',
    'apps/server/src/effects/x.ts',
    `export const e = defineEvent({ type: 'stock.invented.v1', schema, evolve: () => [] });`,
  ],
  ['domain-is-pure', 'packages/domain/src/kernel/x.ts', `import { readFileSync } from 'node:fs';`],
  ['domain-is-pure', 'packages/domain/src/kernel/x.ts', `import { useState } from 'react';`],
  ['domain-is-pure', 'packages/gs1/src/x.ts', `export const load = () => import('dexie');`],
  ['sync-sides-apart', 'packages/sync/src/client/x.ts', `import { a } from '../server/push.ts';`],
  ['sync-sides-apart', 'packages/sync/src/server/x.ts', `import type { A } from '../client/engine.ts';`],
  [
    'sync-knows-no-job',
    'packages/api/src/x.ts',
    `import { a } from '@floorhand/domain/jobs/picking/commands';`,
  ],
  ['sync-knows-no-job', 'packages/sync/src/x.ts', `type A = import('@floorhand/domain/jobs/index').Jobs;`],
  [
    'handheld-never-awaits-network',
    'apps/handheld/src/jobs/picking/x.tsx',
    `import { createTRPCClient } from '@trpc/client';`,
  ],
  [
    'handheld-never-awaits-network',
    'apps/handheld/src/jobs/picking/x.tsx',
    `import { push } from '@floorhand/sync/client/push';`,
  ],
  [
    'handheld-never-awaits-network',
    'apps/handheld/src/jobs/picking/x.tsx',
    `import { engine } from '../../sync/engine.ts';`,
  ],
  ['api-types-only', 'apps/handheld/src/sync/x.ts', `import { router } from '@floorhand/api/router';`],
  [
    'api-types-only',
    'apps/handheld/src/sync/x.ts',
    `import { type AppRouter } from '@floorhand/api/router';`,
  ],
  ['no-testing-in-prod', 'packages/sync/src/client/x.ts', `import { clock } from '../testing/clock.ts';`],
  ['no-testing-in-prod', 'apps/server/src/http/x.ts', `import { w } from '@floorhand/sync/testing/world';`],
  ['no-testing-in-prod', 'packages/scan/src/x.ts', `import { expect } from 'vitest';`],
];

test.each(plantedViolations)('%s is broken by a planted import in %s: %s', (rule, path, text) => {
  expect(brokenBy([path, text])).toEqual([rule]);
});

test('every rule has a planted violation', () => {
  const planted = plantedViolations.map(([rule]) => rule);
  const elsewhere = ['only-stock-writes-stock', 'no-cycles'];
  expect(new Set([...planted, 'no-cycles'])).toEqual(
    new Set([...edgeRules.map(({ name }) => name), ...elsewhere]),
  );
});

test('no-cycles is broken by a planted circle of three files', () => {
  const circle = brokenBy(
    ['packages/scan/src/a.ts', `import { b } from './b.ts'; export const a = b;`],
    ['packages/scan/src/b.ts', `export { c as b } from './c.ts';`],
    ['packages/scan/src/c.ts', `import { a } from './a.ts'; export const c = a;`],
  );
  expect(circle).toEqual(['no-cycles']);
});

test.each([
  [
    'a type import of the api in the browser',
    'apps/handheld/src/sync/x.ts',
    `import type { R } from '@floorhand/api/router';`,
  ],
  [
    'a job screen using a sync hook',
    'apps/handheld/src/jobs/picking/x.tsx',
    `import { useQueue } from '../../sync/use-queue.ts';`,
  ],
  [
    'a screen using the rules of its own job',
    'apps/handheld/src/jobs/picking/x.ts',
    `import { f } from '@floorhand/domain/jobs/picking/flow';`,
  ],
  [
    'the simulate command',
    'apps/server/src/cli/simulate.ts',
    `export const run = () => import('@floorhand/sync/testing/simulate');`,
  ],
  [
    'a job reading stock',
    'packages/domain/src/jobs/picking/x.ts',
    `import { balanceDocument } from '../../stock/balance.ts'; view.get(balanceDocument, 'a');`,
  ],
  [
    'a property test',
    'packages/domain/src/kernel/x.prop.test.ts',
    `import fc from 'fast-check'; import { readFileSync } from 'node:fs';`,
  ],
])('%s is allowed', (_what, path, text) => {
  expect(brokenBy([path, text])).toEqual([]);
});

test('types may refer to each other across files', () => {
  const mutual = brokenBy(
    ['packages/scan/src/a.ts', `import type { B } from './b.ts'; export type A = B[];`],
    ['packages/scan/src/b.ts', `import { type A } from './a.ts'; export type B = A | null;`],
  );
  expect(mutual).toEqual([]);
});
