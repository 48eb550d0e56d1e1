import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

const names = ['google-chrome', 'google-chrome-stable', 'chromium', 'chromium-browser'];

/** Chrome on macOS and Windows is never on PATH. */
const wellKnown = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/**
 * The browser that tests drive: `FLOORHAND_CHROMIUM`, else an installed Chrome or Chromium.
 * Looks only; `install-chromium.ts` brings one to a machine that has none.
 */
export function findChromium(env: NodeJS.ProcessEnv = process.env): string | null {
  if (env['FLOORHAND_CHROMIUM']) return env['FLOORHAND_CHROMIUM'];
  const folders = (env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  const candidates = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...candidates, ...wellKnown].find(isExecutable) ?? null;
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
