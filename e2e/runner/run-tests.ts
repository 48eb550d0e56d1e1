import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { compileCacheFolder } from '@floorhand/server/config/compile-cache';
import { repoRoot } from './repo-root.ts';
import { runStep } from './run-step.ts';
import { countReportFile, type TestCount } from './vitest-report.ts';

export type TestRun = {
  /** Names of vitest projects in .config/vitest.config.ts. */
  readonly projects: readonly string[];
  readonly timeoutMs: number;
  readonly env?: Readonly<Record<string, string>>;
};

/** Runs the named vitest projects with their output shown as it comes, and counts what they did. */
export async function runTests({ projects, timeoutMs, env = {} }: TestRun): Promise<TestCount> {
  const folder = mkdtempSync(join(tmpdir(), 'floorhand-report-'));
  const report = join(folder, 'report.json');
  console.log(`\ntests: ${projects.join(', ')}`);
  const { ok } = await runStep({
    name: projects.join(', '),
    command: join(repoRoot, 'node_modules', '.bin', 'vitest'),
    args: [
      'run',
      '--config=.config/vitest.config.ts',
      ...projects.map((project) => `--project=${project}`),
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${report}`,
    ],
    // Tests start servers by the dozen.
    env: { NODE_COMPILE_CACHE: compileCacheFolder, ...env },
    timeoutMs,
    show: 'pass-through',
  });
  const count = countReportFile(report, ok);
  rmSync(folder, { recursive: true, force: true });
  return count;
}
