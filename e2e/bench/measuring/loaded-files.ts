import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { appFolder } from '@floorhand/server/config/folders';

export interface LoadedFile {
  readonly name: string;
  readonly kind: 'code' | 'font' | 'other';
  /** As sent with gzip; fonts as they are, for they are packed already. */
  readonly bytes: number;
}

/** What the page has loaded of the app so far, the page itself included, with sizes from the build. */
export async function loadedFiles(page: Page): Promise<readonly LoadedFile[]> {
  const names = await page.evaluate(() => [
    '/index.html',
    ...performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname),
  ]);
  return [...new Set(names)].filter((name) => /\.(html|js|css|woff2|svg|png)$/.test(name)).map(fileOf);
}

function fileOf(name: string): LoadedFile {
  const content = readFileSync(join(appFolder, name));
  const kind = /\.(html|js|css)$/.test(name) ? 'code' : name.endsWith('.woff2') ? 'font' : 'other';
  return { name, kind, bytes: kind === 'code' ? gzipSync(content).length : content.length };
}
