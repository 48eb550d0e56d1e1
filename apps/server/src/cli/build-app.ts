import { spawn } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Logger } from 'pino';
import { appFolder, handheldFolder, workspaceFolder } from '../config/folders.ts';

/** What ends up in the app: its own files and the packages it is made of. */
const sources = [
  ...['src', 'build', 'public', 'index.html', 'vite.config.ts', 'package.json'].map((name) =>
    join(handheldFolder, name),
  ),
  ...['domain', 'gs1', 'pick-path', 'scan', 'sync', 'api'].map((name) =>
    join(workspaceFolder, 'packages', name, 'src'),
  ),
];

const isTest = /\.test\.tsx?$|[/\\]testing[/\\]/;

function newestMs(path: string): number {
  if (!existsSync(path)) return 0;
  const found = statSync(path);
  if (!found.isDirectory()) return isTest.test(path) ? 0 : found.mtimeMs;
  return Math.max(0, ...readdirSync(path).map((name) => newestMs(join(path, name))));
}

/** True when the app was never built or a source is newer than it. */
export function isAppStale(): boolean {
  const page = join(appFolder, 'index.html');
  return !existsSync(page) || Math.max(...sources.map(newestMs)) > statSync(page).mtimeMs;
}

const build = (): Promise<number | null> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['--run', 'build'], {
      cwd: handheldFolder,
      stdio: ['ignore', 2, 2],
    });
    child.once('error', reject);
    child.once('exit', resolve);
  });

/** Builds the handheld app when it is stale. A failed build leaves the last good one in service, if there is one. */
export async function buildAppIfStale(log: Logger): Promise<void> {
  if (!isAppStale()) return;
  log.info('building the handheld app');
  const status = await build();
  if (status === 0) return;
  if (!existsSync(join(appFolder, 'index.html'))) throw new Error('the handheld app could not be built');
  log.error({ status }, 'the handheld app could not be built: serving the one built before');
}
