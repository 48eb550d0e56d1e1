import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { FloorServer } from '../fixtures/floor-server.ts';
import { bareAnswer } from './measuring/bare-answer.ts';
import { bareJournalWrites } from './measuring/bare-journal-writes.ts';
import { BenchDevice } from './measuring/bench-device.ts';
import type { Bench } from './measuring/bench.ts';
import { prepareFloor, scaled, type FloorScan } from './measuring/floor-data.ts';
import { measureTally } from './measuring/container-tally.ts';
import { freshApp } from './measuring/fresh-app.ts';
import { percentile } from './measuring/percentile.ts';
import type { Report } from './measuring/report.ts';
import { ScanStopwatch, type ScanTimes } from './measuring/scan-stopwatch.ts';
import { startProfile } from './measuring/start-profile.ts';
import { temporaryFolder } from './measuring/temporary-folder.ts';
import { throttle } from './measuring/throttle.ts';

const slowdown = 6;
/** Faster than any picker; the device works on the records of the scans before meanwhile. */
const paceMs = 400;
/** After this the same code is a new scan and not a trigger that bounced. */
const againMs = 600;
const scansPerTurn = 30;

/**
 * From the scanner's Enter to feedback that is painted, after the journal's strict transaction, on a device six times
 * slower than this machine; against a strict write of the same bytes into a bare store of the same page, and against a
 * strict write with one painted word after it. Then a container, carton by carton: the end of the run against its
 * beginning.
 */
export const run: Bench = async (args, report) => {
  const { values } = parseArgs({
    args: [...args],
    options: {
      /** Parts of the full size of 50,000 SKUs; the last one is judged. None: `''`. */
      parts: { type: 'string', default: '0.25,0.5,1' },
      scans: { type: 'string', default: '210' },
      /** Of one container on one device; 0 leaves it out. */
      cartons: { type: 'string', default: '10000' },
      /** File for a CPU profile of what is measured last, for DevTools. */
      profile: { type: 'string' },
    },
  });
  await freshApp();
  const cartons = Number(values.cartons);
  const parts = values.parts === '' ? [] : values.parts.split(',').map(Number);
  for (const part of parts) {
    const isLast = part === parts.at(-1);
    const scans = isLast ? Number(values.scans) : Math.min(60, Number(values.scans));
    await measureScans(
      { part, scans, isLast, profile: isLast && cartons === 0 ? values.profile : undefined },
      report,
    );
  }
  if (cartons > 0) await measureTally({ cartons, profile: values.profile }, report);
};

type Sample = ScanTimes & { readonly kind: string };

interface Size {
  readonly part: number;
  readonly scans: number;
  readonly isLast: boolean;
  readonly profile: string | undefined;
}

async function measureScans({ part, scans, isLast, profile }: Size, report: Report): Promise<void> {
  using folder = temporaryFolder();
  const size = scaled(part);
  const floor = await prepareFloor(folder.path, size, { devices: 1 });
  await using server = await FloorServer.start(folder.path);
  await using device = new BenchDevice(server.url);
  await device.switchOn();
  await device.join(floor.codes[0] ?? '');
  await device.takeRun();
  const stopwatch = await ScanStopwatch.on(device.page);
  const [carts, work] = [floor.scans.filter(isBinding), floor.scans.filter((scan) => !isBinding(scan))];
  for (const scan of carts) await scanOnce(stopwatch, scan);
  await throttle(device.page, slowdown);
  const profiled = profile === undefined ? null : await startProfile(device.page);
  const times: Sample[] = [];
  const bare: number[] = [];
  const answers: number[] = [];
  for (let from = 0; times.length < scans && from < work.length; from += scansPerTurn) {
    for (const scan of work.slice(from, from + scansPerTurn)) {
      times.push(...(await scanOnce(stopwatch, scan)));
      await pause(paceMs);
      answers.push(await bareAnswer(device.page));
    }
    bare.push(...(await bareJournalWrites(device.page, scansPerTurn)));
  }
  if (profiled && profile !== undefined) writeFileSync(profile, await profiled.stop());
  if (times.length < scans * 0.8) throw new Error(`only ${times.length} of ${scans} scans were answered`);
  tell(report, { skus: size.skus, times, bare, answers, isLast });
}

const isBinding = ({ kind }: FloorScan): boolean => kind === 'bind';
const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/**
 * One sample, or none when this machine was late with a key: then the scan came apart or ended without its Enter. It is
 * shown again, so that the work goes on from the right place; had it counted, the second time changes nothing.
 */
async function scanOnce(stopwatch: ScanStopwatch, { kind, code }: FloorScan): Promise<readonly Sample[]> {
  const times = await stopwatch.scan(code);
  if (times?.state === 'correct') return [{ kind, ...times }];
  await pause(againMs);
  const again = await stopwatch.scan(code);
  console.error(
    `no time for ${kind} ${code}: ${times?.state ?? 'no answer'}, then ${again?.state ?? 'no answer'}`,
  );
  await pause(againMs);
  return [];
}

interface Measured {
  readonly skus: number;
  readonly times: readonly Sample[];
  readonly bare: readonly number[];
  /** An answer with nothing behind it, after each scan. */
  readonly answers: readonly number[];
  readonly isLast: boolean;
}

function tell(report: Report, { skus, times, bare, answers, isLast }: Measured): void {
  const painted = times.map(({ paintedMs }) => paintedMs);
  for (const part of [0.5, 0.95]) {
    report({
      metric: `scan to painted feedback p${part * 100}, ${skus} SKUs`,
      value: percentile(painted, part),
      unit: 'ms',
      peer: { name: 'bare strict write of the same bytes', value: percentile(bare, part) },
      ...(isLast
        ? { target: { ...(part === 0.95 ? { value: { most: 50 } } : {}), ratio: { most: 3 } } }
        : {}),
    });
    report({
      metric: `scan to painted feedback p${part * 100}, ${skus} SKUs, against a bare answer`,
      value: percentile(painted, part),
      unit: 'ms',
      peer: { name: 'a strict write and one painted word', value: percentile(answers, part) },
      ...(isLast ? { target: { ratio: { most: 3 } } } : {}),
    });
  }
  for (const kind of new Set(times.map((time) => time.kind))) {
    const own = times.filter((time) => time.kind === kind);
    const p = (of: (time: ScanTimes) => number, part: number): string =>
      percentile(own.map(of), part).toFixed(1);
    console.error(
      `${kind}: changed p50 ${p((t) => t.changedMs, 0.5)} p95 ${p((t) => t.changedMs, 0.95)} ms, ` +
        `painted p50 ${p((t) => t.paintedMs, 0.5)} p95 ${p((t) => t.paintedMs, 0.95)} ms, ${own.length} scans`,
    );
  }
}
