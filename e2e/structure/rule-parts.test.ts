import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { EventDefinition } from '@floorhand/domain/kernel/event';
import { rules } from '@floorhand/domain/rules';
import { rulesByNeed } from '@floorhand/handheld/sync/job-rules';
import { expect, test } from 'vitest';
import { repoRoot } from '../runner/repo-root.ts';
import { importEdges, workspacePackages } from './import-edges.ts';
import { runsWith } from './rule-parts.ts';
import { readTree } from './source-tree.ts';

const domain = 'packages/domain/src';

/** A command of each part, and where its part begins. */
const parts = [
  ['counting.tally', 'jobs/counting/rules.ts'],
  ['moving.take', 'jobs/moving/rules.ts'],
  ['picking.record_pick', 'jobs/picking/floor-rules.ts'],
  ['putaway.take', 'jobs/putaway/rules.ts'],
  ['receiving.tally', 'jobs/receiving/rules.ts'],
  ['replenishment.take', 'jobs/replenishment/rules.ts'],
  ['unknown_codes.teach_alias', 'unknown-codes/unknown-code-rules.ts'],
  ['discrepancies.settle', 'desk-rules.ts'],
] as const;

test('a device finds every command it judges, as the server has it, and leaves the rest to the server', async () => {
  const commands = [...rules.commands.values()];
  const found = await Promise.all(
    commands.map(async ({ type }) => (await rulesByNeed.judging(type)).commands.get(type)),
  );
  const isMissing = (i: number): boolean => found[i] !== commands[i];
  expect(commands.filter((_, i) => isMissing(i)).filter(({ judgedBy }) => judgedBy === 'device')).toEqual([]);
  expect((await rulesByNeed.judging('packing.not_known_here')).commands.has('packing.not_known_here')).toBe(
    false,
  );
});

test('every part of the rules is named above', () => {
  const named = new Set(parts.map(([type]) => type.split('.')[0]));
  const shared = new Set(['labels_owed', 'orders', 'printing', 'stock']);
  const all = new Set([...rules.commands.keys()].map((type) => type.split('.')[0] ?? ''));
  expect([...all].filter((name) => !named.has(name) && !shared.has(name))).toEqual([]);
});

const isEvent = (value: unknown): value is EventDefinition =>
  typeof value === 'object' && value !== null && 'evolve' in value && 'type' in value;

test('whatever event the code of a part can give, the part can fold', async () => {
  const files = readTree((path) => path.startsWith(`${domain}/`) || path.endsWith('package.json'));
  const packages = workspacePackages(files);
  const sources = files.filter(({ path }) => path.endsWith('.ts') && !path.endsWith('.test.ts'));
  const edges = sources.flatMap((file) => importEdges(file, packages));
  for (const [type, start] of parts) {
    const reached = runsWith(`${domain}/${start}`, edges).filter((path) => path.startsWith(domain));
    expect([start, reached.length > 10]).toEqual([start, true]);
    const { events } = await rulesByNeed.judging(type);
    for (const path of reached) {
      const exported = Object.values(
        (await import(pathToFileURL(join(repoRoot, path)).href)) as Record<string, unknown>,
      ).filter(isEvent);
      const lacking = exported.filter((event) => events.get(event.type) !== event);
      expect({ path, lacking: lacking.map((event) => event.type) }).toEqual({ path, lacking: [] });
    }
  }
});
