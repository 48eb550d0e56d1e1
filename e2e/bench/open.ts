import { parseArgs } from 'node:util';
import type { Page } from 'playwright-core';
import { FloorServer } from '../fixtures/floor-server.ts';
import { ana, sam } from '../fixtures/staff.ts';
import { Wedge } from '../fixtures/wedge.ts';
import { BenchDevice } from './measuring/bench-device.ts';
import type { Bench } from './measuring/bench.ts';
import { scaled } from './measuring/floor-data.ts';
import { freshApp } from './measuring/fresh-app.ts';
import { fastUnits, plainUnits, prepareOpenings } from './measuring/opening-floor.ts';
import { timeOpening } from './measuring/opening-stopwatch.ts';
import { binOf } from './measuring/building.ts';
import { readSteps } from './measuring/read-steps.ts';
import type { Report } from './measuring/report.ts';
import { temporaryFolder } from './measuring/temporary-folder.ts';
import { throttle } from './measuring/throttle.ts';

const mostMs = 1000;
const floorSlowdown = 6;
const patienceMs = 180_000;

/**
 * Opening what looks at a whole building: stock, slotting and counts on the tablet, the list of counts and a place for
 * goods on the handheld. From the press until it is painted, and the longest time in which no key was answered.
 */
export const run: Bench = async (args, report) => {
  const { values } = parseArgs({
    args: [...args],
    options: {
      /** Parts of 50,000 SKUs, 20,000 locations and 60,000 balances; the last one is judged. */
      parts: { type: 'string', default: '0.25,0.5,1' },
      desk: { type: 'string', default: '1,4' },
      /** Which devices are measured. */
      devices: { type: 'string', default: 'desk,floor' },
    },
  });
  await freshApp();
  const parts = values.parts.split(',').map(Number);
  if (!parts.every((part) => part > 0))
    throw new RangeError(`--parts takes numbers above 0, not '${values.parts}'`);
  const slowdowns = readSteps('--desk', values.desk);
  for (const part of parts) {
    using folder = temporaryFolder();
    const [forFloor = '', forDesk = ''] = await prepareOpenings(folder.path, scaled(part));
    await using server = await FloorServer.start(folder.path);
    const isLast = part === parts.at(-1);
    if (values.devices.includes('desk'))
      await measureDesk({ url: server.url, code: forDesk, slowdowns, part, isLast }, report);
    if (values.devices.includes('floor'))
      await measureFloor(
        { url: server.url, code: forFloor, slowdowns: [1, floorSlowdown], part, isLast },
        report,
      );
  }
};

interface Measured {
  readonly url: string;
  readonly code: string;
  readonly slowdowns: readonly number[];
  readonly part: number;
  readonly isLast: boolean;
}

interface Opening {
  readonly name: string;
  /** Selector of what the press is to show. */
  readonly shows: string;
  readonly press: () => Promise<void>;
}

/** Everything twice: with nothing in memory, and again. */
const turns = ['first', 'again'] as const;

async function measureAll(
  page: Page,
  {
    openings,
    home,
    at,
  }: { readonly openings: readonly Opening[]; readonly home: string; readonly at: Measured },
  report: Report,
): Promise<void> {
  for (const slowdown of at.slowdowns) {
    await throttle(page, 1);
    await page.reload();
    await page.locator(home).first().waitFor({ timeout: patienceMs });
    await throttle(page, slowdown);
    for (const turn of turns)
      for (const { name, shows, press } of openings) {
        const times = await timeOpening(page, shows, press);
        const what = `${name} (${turn}), ${scaled(at.part).skus} SKUs, ${slowdown}x`;
        const target = at.isLast && slowdown === 1 ? { target: { value: { most: mostMs } } } : {};
        report({ metric: `${what}: painted`, value: times.paintedMs, unit: 'ms', ...target });
        report({ metric: `${what}: longest block`, value: times.longestBlockMs, unit: 'ms' });
      }
  }
}

async function measureDesk(at: Measured, report: Report): Promise<void> {
  await using device = new BenchDevice(at.url);
  const page = await device.switchOn();
  await device.join(at.code, sam);
  await page.setViewportSize({ width: 1180, height: 820 });
  await page.goto(new URL('/supervisor', at.url).href);
  // The first sync ends when the board is drawn.
  await page.locator('.sv-board').waitFor({ timeout: patienceMs });
  const go = (place: string) => (): Promise<void> => page.getByRole('link', { name: place }).tap();
  const find = (text: string) => async (): Promise<void> => {
    await page.getByRole('searchbox').fill(text);
    await page.getByRole('searchbox').press('Enter');
  };
  const openings: readonly Opening[] = [
    { name: 'counts page', shows: '.sv-side table', press: go('Counts') },
    { name: 'stock page', shows: '[type=search]', press: go('Stock') },
    { name: 'stock of a bin', shows: `.sv-table`, press: find(binOf(7)) },
    { name: 'stock by a text that is no code', shows: '.fh-empty', press: find('nothing like it') },
    { name: 'slotting page', shows: '.sv-filters', press: go('Slotting') },
    { name: 'board', shows: '.sv-board', press: go('Board') },
  ];
  await measureAll(page, { openings, home: '.fh-nav', at }, report);
}

async function measureFloor(at: Measured, report: Report): Promise<void> {
  await using device = new BenchDevice(at.url);
  const page = await device.switchOn();
  await device.join(at.code, ana);
  const scanner = new Wedge(page);
  const home = '[role=navigation]';
  const begin = (job: RegExp) => (): Promise<void> => page.getByRole('button', { name: job }).tap();
  const back = (): Promise<void> => page.getByRole('button', { name: 'Back to my work' }).tap();
  await page.getByRole('button', { name: /^Put away/ }).waitFor({ timeout: patienceMs });
  const waiting = { plain: [...plainUnits], fast: [...fastUnits] };
  const scanNext = (units: string[]) => (): Promise<void> => scanner.scan(units.shift() ?? '');
  const openings: readonly Opening[] = [
    { name: 'list of counts', shows: '.ct-go', press: begin(/^Count/) },
    { name: 'work list', shows: home, press: back },
    { name: 'place for goods', shows: '.pa-goods', press: scanNext(waiting.plain) },
    { name: 'work list', shows: home, press: back },
    { name: 'place for a fast mover', shows: '.pa-goods', press: scanNext(waiting.fast) },
    { name: 'work list', shows: home, press: back },
  ];
  await measureAll(page, { openings, home, at }, report);
}
