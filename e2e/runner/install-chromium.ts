import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { findChromium } from './find-chromium.ts';

/** A Chromium inside an npm package; fetched only where neither a browser nor apt-get is to be had. */
const packagedChromium = '@sparticuz/chromium@153.0.0';

export const howToInstall =
  'No Chromium found. Install google-chrome or chromium (Debian: apt-get install chromium), ' +
  'or set FLOORHAND_CHROMIUM to the path of one.';

/**
 * Brings a Chromium to a machine that has none and gives its path; null when nothing worked.
 * Blocks while it installs: nothing else can be done meanwhile.
 */
export async function ensureChromium(): Promise<string | null> {
  return findChromium() ?? installFromDebian() ?? (await installFromNpm());
}

function installFromDebian(): string | null {
  if (process.getuid?.() !== 0 || !isDebian()) return null;
  console.log('no browser found: installing chromium with apt-get');
  run('apt-get', ['update', '-qq']);
  run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium']);
  return findChromium();
}

/** Not a dependency: 60 MB that only a machine without any browser needs. */
async function installFromNpm(): Promise<string | null> {
  if (process.platform !== 'linux') return null;
  const folder = join(tmpdir(), 'floorhand-chromium');
  const entry = join(folder, 'node_modules', '@sparticuz', 'chromium', 'build', 'index.js');
  if (!existsSync(entry)) {
    console.log(`no browser found: fetching ${packagedChromium}`);
    mkdirSync(folder, { recursive: true });
    run('npm', ['install', '--prefix', folder, '--no-save', '--no-audit', '--no-fund', packagedChromium]);
  }
  if (!existsSync(entry)) return null;
  const { default: chromium } = (await import(pathToFileURL(entry).href)) as {
    default: { executablePath(): Promise<string> };
  };
  return chromium.executablePath();
}

function isDebian(): boolean {
  try {
    return /^ID(_LIKE)?=.*(debian|ubuntu)/m.test(readFileSync('/etc/os-release', 'utf8'));
  } catch {
    return false;
  }
}

function run(command: string, args: readonly string[]): void {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  spawnSync(command, args, { stdio: ['ignore', 'inherit', 'inherit'], env, timeout: 300_000 });
}
