import { chromium, type Browser, type BrowserContext } from 'playwright-core';
import { findChromium } from './find-chromium.ts';

/** No sandbox in containers, no GPU on servers, and nothing that talks to the outside by itself. */
const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** A handheld's screen, the size the design is drawn for. */
export const handheldViewport = { width: 360, height: 720 };

export type PersistentOptions = {
  /** Kept between launches, so that a test can end the browser and come back to the same device. */
  readonly userDataDir: string;
  readonly viewport?: { readonly width: number; readonly height: number };
  readonly args?: readonly string[];
  readonly baseURL?: string;
  readonly locale?: string;
  readonly hasTouch?: boolean;
};

/** A browser whose contexts forget everything when closed. Rejects when no Chromium is on the machine. */
export function launchChromium(options: { readonly args?: readonly string[] } = {}): Promise<Browser> {
  return chromium.launch({ executablePath: requireChromium(), args: [...flags, ...(options.args ?? [])] });
}

/** A browser with a profile on disk: IndexedDB, service worker and caches survive a restart. */
export function launchPersistentChromium(options: PersistentOptions): Promise<BrowserContext> {
  const { userDataDir, viewport = handheldViewport, args = [], ...context } = options;
  return chromium.launchPersistentContext(userDataDir, {
    executablePath: requireChromium(),
    args: [...flags, ...args],
    viewport,
    ...context,
  });
}

function requireChromium(): string {
  const path = findChromium();
  if (path === null) {
    throw new Error('No Chromium found: install chromium or google-chrome, or set FLOORHAND_CHROMIUM.');
  }
  return path;
}
