import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { repoRoot } from './repo-root.ts';
import type { Step } from './run-step.ts';

const bin = (name: string): string => join(repoRoot, 'node_modules', '.bin', name);

/** Every folder that has a tsconfig.json of its own, relative to the root. */
export function typedFolders(root: string): string[] {
  const inside = (parent: string): string[] =>
    existsSync(join(root, parent)) ? readdirSync(join(root, parent)).map((name) => `${parent}/${name}`) : [];
  return [...inside('packages'), ...inside('apps'), 'e2e'].filter((folder) =>
    existsSync(join(root, folder, 'tsconfig.json')),
  );
}

/** Types, lint and format: everything of `pnpm check` that is no test. */
export function staticSteps(): Step[] {
  const timeoutMs = 120_000;
  return [
    { name: 'lint', command: bin('oxlint'), args: ['--type-aware', '--format=unix'], timeoutMs },
    ...typedFolders(repoRoot).map((folder) => ({
      name: `types ${folder}`,
      command: bin('tsc'),
      args: ['-p', folder, '--pretty', 'false'],
      timeoutMs,
    })),
    { name: 'format', command: bin('oxfmt'), args: ['--check'], timeoutMs },
  ];
}

/** Dependency rules, message catalogue, SPEC ids, file sizes: tests over the tree itself. */
export function structureStep(): Step {
  return {
    name: 'structure',
    command: bin('vitest'),
    args: ['run', '--config', '.config/vitest.config.ts', '--project', 'structure', '--reporter=dot'],
    timeoutMs: 120_000,
  };
}
