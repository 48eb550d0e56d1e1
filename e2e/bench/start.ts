import { parseArgs } from 'node:util';
import { FloorServer } from '../fixtures/floor-server.ts';
import { BenchDevice } from './measuring/bench-device.ts';
import type { Bench } from './measuring/bench.ts';
import { prepareFloor, scaled, type FloorScan } from './measuring/floor-data.ts';
import { freshApp } from './measuring/fresh-app.ts';
import { loadedFiles, type LoadedFile } from './measuring/loaded-files.ts';
import { percentile } from './measuring/percentile.ts';
import type { Report } from './measuring/report.ts';
import { ScanStopwatch } from './measuring/scan-stopwatch.ts';
import { watchStarts } from './measuring/start-stopwatch.ts';
import { temporaryFolder } from './measuring/temporary-folder.ts';
import { throttle } from './measuring/throttle.ts';

const slowdown = 4;
const mostBytes = 300_000;

/**
 * A cold start without a network: the browser is started anew, no server answers, and the service worker brings a
 * signed-in picker back to the open run; until the scan bar is painted, and until a first scan is confirmed. The peer
 * is a picture out of the same service worker, in a browser just as cold.
 */
export const run: Bench = async (args, report) => {
  const { values } = parseArgs({
    args: [...args],
    options: { part: { type: 'string', default: '0.25' }, starts: { type: 'string', default: '7' } },
  });
  await freshApp();
  using folder = temporaryFolder();
  const floor = await prepareFloor(folder.path, scaled(Number(values.part)), { devices: 1 });
  await using server = await FloorServer.start(folder.path);
  await using device = new BenchDevice(server.url);
  const carts = floor.scans.filter(({ kind }) => kind === 'bind');
  const place = await firstVisit(device, floor.codes[0] ?? '', carts);
  await server.stop('SIGTERM');
  const [starts, bare]: [Start[], number[]] = [[], []];
  for (const scan of floor.scans.slice(carts.length, carts.length + Number(values.starts))) {
    starts.push(await coldStart(device, place, scan.code));
    bare.push(await coldPicture(device));
  }
  tell(report, { starts, bare });
};

/** Leaves a device that has everything, with its run open and the cart set up. Gives the address it was left at. */
async function firstVisit(device: BenchDevice, code: string, carts: readonly FloorScan[]): Promise<string> {
  const page = await device.switchOn();
  await device.join(code);
  await device.takeRun();
  const stopwatch = await ScanStopwatch.on(page);
  for (const scan of carts) await stopwatch.scan(scan.code);
  await page.evaluate(async () => {
    const { active } = await navigator.serviceWorker.ready;
    if (active?.state === 'activated') return;
    await new Promise((resolve) => active?.addEventListener('statechange', resolve, { once: true }));
  });
  const place = page.url();
  await device.switchOff();
  return place;
}

interface Start {
  readonly scannableMs: number;
  /** From the Enter; the screen had only just appeared. */
  readonly firstScanMs: number | null;
  readonly files: readonly LoadedFile[];
}

async function coldStart(device: BenchDevice, place: string, code: string): Promise<Start> {
  const page = await device.switchOn();
  await device.setNetwork('offline');
  await watchStarts(page);
  await throttle(page, slowdown);
  await page.goto(place, { waitUntil: 'commit' });
  const scannableMs = await page.evaluate(() => window.scannable);
  const files = await loadedFiles(page);
  const stopwatch = await ScanStopwatch.on(page);
  const answer = await stopwatch.scan(code);
  if (answer !== null && answer.state !== 'correct')
    throw new Error(`${code} was answered with ${answer.state}`);
  await device.switchOff();
  return { scannableMs, firstScanMs: answer?.paintedMs ?? null, files };
}

async function coldPicture(device: BenchDevice): Promise<number> {
  const page = await device.switchOn();
  await device.setNetwork('offline');
  await throttle(page, slowdown);
  await page.goto(`${device.url}/icon.svg`);
  const loadedMs = await page.evaluate(() => performance.now());
  await device.switchOff();
  return loadedMs;
}

function tell(report: Report, { starts, bare }: { starts: readonly Start[]; bare: readonly number[] }): void {
  const times = starts.map(({ scannableMs }) => scannableMs);
  const peerOf = (part: number) => ({
    name: 'a picture from the service worker',
    value: percentile(bare, part),
  });
  report({
    metric: 'cold start offline to a scannable run p50',
    value: percentile(times, 0.5),
    unit: 'ms',
    peer: peerOf(0.5),
    target: { value: { most: 1500 } },
  });
  report({
    metric: 'cold start offline to a scannable run p95',
    value: percentile(times, 0.95),
    unit: 'ms',
    peer: peerOf(0.95),
    target: { value: { most: 1500 } },
  });
  const firstScans = starts.flatMap(({ firstScanMs }) => firstScanMs ?? []);
  report({
    metric: 'first scan after it, to painted feedback p50',
    value: percentile(firstScans, 0.5),
    unit: 'ms',
  });
  tellBytes(report, starts[0]?.files ?? []);
}

function tellBytes(report: Report, files: readonly LoadedFile[]): void {
  const sum = (kind: LoadedFile['kind']): number =>
    files.filter((file) => file.kind === kind).reduce((total, { bytes }) => total + bytes, 0);
  report({
    metric: 'floor app, gzip',
    value: sum('code'),
    unit: 'bytes',
    target: { value: { most: mostBytes } },
  });
  report({ metric: 'its fonts', value: sum('font'), unit: 'bytes' });
  for (const { name, bytes } of files.toSorted((a, b) => b.bytes - a.bytes))
    console.error(`${bytes} ${name}`);
}
