import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { findChromium } from './find-chromium.ts';

function folderWith(...names: string[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'floorhand-browser-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const name of names) writeFileSync(join(folder, name), '', { mode: 0o755 });
  return folder;
}

test('the environment decides before anything installed', () => {
  const env = { FLOORHAND_CHROMIUM: 'my/browser', PATH: folderWith('chromium') };
  expect(findChromium(env)).toBe('my/browser');
});

test('Chrome is taken before Chromium, wherever on the path they are', () => {
  const [chromium, chrome] = [folderWith('chromium'), folderWith('google-chrome')];
  expect(findChromium({ PATH: [chromium, chrome].join(delimiter) })).toBe(join(chrome, 'google-chrome'));
});

test('a file that cannot be run is no browser', () => {
  const folder = folderWith();
  writeFileSync(join(folder, 'chromium'), '', { mode: 0o644 });
  const env = { PATH: [folder, folderWith('chromium-browser')].join(delimiter) };
  expect(findChromium(env)).toMatch(/chromium-browser$/);
});
