/**
 * One vitest configuration for the whole repository; each project is one level of the test table in
 * docs/architecture.md. It lives here to keep the top level short, so vitest does not find it alone:
 *
 *   pnpm vitest run packages/gs1          the script that passes this file
 *   pnpm vitest run --project e2e picking
 *
 * `pnpm exec vitest run packages/gs1` works too, but with vitest's defaults instead of these projects.
 */
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('..', import.meta.url));

const testFiles = (folder: string): string[] => [`${folder}/**/*.test.{ts,tsx}`];

/** Real processes and browsers: time enough for a cold start on a busy machine, and nothing is tried twice. */
const slow = { testTimeout: 240_000, hookTimeout: 180_000, retry: 0, expect: { poll: { timeout: 90_000 } } };

/** Servers that are measured or share one database fight over two cores: one file at a time. */
const oneAtATime = { ...slow, fileParallelism: false };

export default defineConfig({
  root,
  test: {
    passWithNoTests: true,
    // Two cores everywhere this runs: a third worker only adds start-up time.
    maxWorkers: 2,
    projects: [
      {
        root,
        test: {
          name: 'unit',
          environment: 'node',
          include: [...testFiles('packages/*/src'), ...testFiles('apps/server/src')],
          exclude: ['**/node_modules/**', '**/*.web.test.*', '**/*.pg.test.*'],
          testTimeout: 20_000,
        },
      },
      {
        root,
        // The same transform as the application's tsconfig: no React import in scope.
        oxc: { jsx: { runtime: 'automatic' } },
        test: {
          name: 'handheld',
          environment: 'node',
          include: [...testFiles('apps/handheld/src'), ...testFiles('apps/handheld/build')],
          exclude: ['**/node_modules/**', '**/*.web.test.*'],
          testTimeout: 20_000,
        },
      },
      {
        root,
        test: {
          name: 'structure',
          environment: 'node',
          include: [...testFiles('e2e/structure'), ...testFiles('e2e/runner')],
          testTimeout: 30_000,
        },
      },
      {
        root,
        test: {
          name: 'process',
          environment: 'node',
          include: [...testFiles('e2e/process'), ...testFiles('e2e/bench')],
          exclude: ['**/node_modules/**', '**/*.pg.test.*'],
          ...oneAtATime,
          sequence: { groupOrder: 1 },
        },
      },
      {
        root,
        test: {
          name: 'postgres',
          environment: 'node',
          include: ['apps/server/src/**/*.pg.test.ts', 'e2e/process/**/*.pg.test.ts'],
          globalSetup: ['apps/server/src/storage/testing/database-server.ts'],
          ...oneAtATime,
          sequence: { groupOrder: 3 },
        },
      },
      {
        root,
        test: {
          name: 'e2e',
          environment: 'node',
          include: ['e2e/tests/**/*.spec.ts'],
          ...slow,
          // Stories wait for one another's devices, for pauses of sync and for paint: two leave a quarter of the cores idle.
          maxWorkers: 3,
          sequence: { groupOrder: 2 },
        },
      },
    ],
  },
});
