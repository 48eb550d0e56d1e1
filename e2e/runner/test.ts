/**
 * `pnpm test`: types, lint, format, every test, the production build and the product in a real browser.
 * Fast things first, so that a slip shows within a minute. The last line is `N passed, N failed`, where
 * a failed step that is no test (types, build, no browser) counts as one failure.
 */
import { join } from 'node:path';
import { staticSteps } from './check-steps.ts';
import { ensureChromium, howToInstall } from './install-chromium.ts';
import { repoRoot } from './repo-root.ts';
import { runSteps } from './run-steps.ts';
import { runTests } from './run-tests.ts';
import type { TestCount } from './vitest-report.ts';

const minuteMs = 60_000;
/** Three times what a quiet machine with two cores takes: a run that takes longer hangs. */
const budgetMs = 45 * minuteMs;
const remainingMs = (): number => Math.max(minuteMs, budgetMs - performance.now());

const counts: TestCount[] = [];
const failure: TestCount = { passed: 0, failed: 1 };

const steps = await runSteps(staticSteps(), 2);
counts.push({ passed: 0, failed: steps.filter((step) => !step.ok).length });

counts.push(
  await runTests({ projects: ['unit', 'handheld', 'structure', 'postgres'], timeoutMs: 10 * minuteMs }),
);

const build = await runSteps(
  [
    {
      name: 'build handheld',
      command: process.execPath,
      args: ['--run', 'build'],
      cwd: join(repoRoot, 'apps', 'handheld'),
      timeoutMs: 3 * minuteMs,
    },
  ],
  1,
);
if (build.some((step) => !step.ok)) counts.push(failure);

const chromium = await ensureChromium().catch((error: unknown) => {
  console.log(error);
  return null;
});
if (chromium === null) {
  console.log(howToInstall);
  counts.push(failure);
} else {
  console.log(`browser: ${chromium}`);
  const env = { FLOORHAND_CHROMIUM: chromium };
  counts.push(await runTests({ projects: ['process', 'e2e'], env, timeoutMs: remainingMs() }));
}

const sum = (pick: (count: TestCount) => number): number =>
  counts.reduce((total, count) => total + pick(count), 0);
const passed = sum((count) => count.passed);
// Nothing executed is no success, whatever the steps say.
const failed = sum((count) => count.failed) + (passed === 0 ? 1 : 0);
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
