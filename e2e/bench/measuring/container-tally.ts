import { writeFileSync } from 'node:fs';
import { errors, type Page } from 'playwright-core';
import { FloorServer } from '../../fixtures/floor-server.ts';
import { Wedge } from '../../fixtures/wedge.ts';
import { bareAnswer } from './bare-answer.ts';
import { BenchDevice } from './bench-device.ts';
import { cartonCode, door, paper, prepareContainer, rosa } from './container-floor.ts';
import { range } from './building.ts';
import { percentile } from './percentile.ts';
import type { Report } from './report.ts';
import { ScanStopwatch, type ScanTimes } from './scan-stopwatch.ts';
import { startProfile } from './start-profile.ts';
import { temporaryFolder } from './temporary-folder.ts';
import { throttle } from './throttle.ts';

const slowdown = 6;
const paceMs = 250;
const burstMs = 30;
const cartonsPerPallet = 50;
/** Timed at either end of the run. */
const timedCartons = 120;
const mostRounds = 5;
const settleMs = 2_000;

export interface Tally {
  readonly cartons: number;
  /** File for a CPU profile of the last cartons. */
  readonly profile: string | undefined;
}

/**
 * A container tallied on one device without a network, one scan a carton and a new pallet after every fifty: feedback
 * at the end of the run against feedback at its beginning, on a device six times slower than this machine. In between
 * it is as fast as this machine, so that ten thousand cartons take minutes and not hours.
 */
export async function measureTally({ cartons, profile }: Tally, report: Report): Promise<void> {
  using folder = temporaryFolder();
  const code = await prepareContainer(folder.path, cartons);
  await using server = await FloorServer.start(folder.path);
  await using device = new BenchDevice(server.url);
  await device.switchOn();
  await device.join(code, rosa);
  await arrive(device);
  const run = new TallyRun(device.page, await ScanStopwatch.on(device.page));
  const timed = Math.min(timedCartons, Math.trunc(cartons / 2));
  // The first pallet warms up what is compiled only once it has run.
  await run.tally(timed);
  const first = await run.timed(timed);
  await run.tally(cartons - 3 * timed);
  const profiled = profile === undefined ? null : await startProfile(device.page);
  const last = await run.timed(timed);
  if (profiled && profile !== undefined) writeFileSync(profile, await profiled.stop());
  for (const part of [0.5, 0.95])
    report({
      metric: `carton to painted feedback p${part * 100}, ${cartons} cartons on one device, against a bare answer`,
      value: percentile(last.paintedMs, part),
      unit: 'ms',
      peer: { name: 'a strict write and one painted word', value: percentile(last.bareMs, part) },
      target: { ratio: { most: 3 } },
    });
  for (const part of [0.5, 0.95])
    report({
      metric: `a bare answer p${part * 100}, ${cartons} cartons on one device`,
      value: percentile(last.bareMs, part),
      unit: 'ms',
      peer: { name: 'the same device, its first cartons', value: percentile(first.bareMs, part) },
    });
  for (const part of [0.5, 0.95])
    report({
      metric: `carton to painted feedback p${part * 100}, ${cartons} cartons on one device`,
      value: percentile(last.paintedMs, part),
      unit: 'ms',
      peer: { name: 'the same device, its first cartons', value: percentile(first.paintedMs, part) },
      target: { ...(part === 0.95 ? { value: { most: 50 } } : {}), ratio: { most: 1.25 } },
    });
}

/** At the door with the paper, and then in a dead spot, as a container is. */
async function arrive(device: BenchDevice): Promise<void> {
  const { page } = device;
  const scanner = new Wedge(page);
  await page.getByRole('button', { name: /^Receive/ }).tap();
  await page.getByRole('heading', { name: 'Receive' }).waitFor();
  await scanner.scan(door);
  await page.getByText('Scan the delivery note').waitFor();
  await scanner.scan(paper);
  await page.getByRole('button', { name: 'Start receiving' }).tap();
  await page.getByText('Scan a pallet').waitFor();
  await device.setNetwork('offline');
}

interface Timed {
  /** From Enter to painted feedback, one each carton. */
  readonly paintedMs: readonly number[];
  /** An answer with nothing behind it, after each carton. */
  readonly bareMs: readonly number[];
}

/** One carton after the other, a new pallet after every fifty. */
class TallyRun {
  readonly #page: Page;
  readonly #stopwatch: ScanStopwatch;
  readonly #scanner: Wedge;
  #carton = 0;

  constructor(page: Page, stopwatch: ScanStopwatch) {
    this.#page = page;
    this.#stopwatch = stopwatch;
    this.#scanner = new Wedge(page);
  }

  /** As fast as the device takes them; waits until it shows the sum. */
  async tally(cartons: number): Promise<void> {
    const end = this.#carton + cartons;
    while (this.#carton < end) {
      const pallet = Math.min(cartonsPerPallet - (this.#carton % cartonsPerPallet), end - this.#carton);
      await this.#scanner.burst([...this.#palletCodes(), ...this.#take(pallet)], burstMs);
      await this.#settled();
    }
  }

  /** Waits for the sum on the screen. A carton whose keys came apart on a busy machine is shown again. */
  async #settled(): Promise<void> {
    const sum = this.#page.locator('.rc-tally b');
    for (let round = 0; round < mostRounds; round += 1) {
      const done = sum.filter({ hasText: new RegExp(`^${this.#carton}$`) });
      if (await done.waitFor({ timeout: settleMs }).then(() => true, isLate)) return;
      const missing = Math.max(0, this.#carton - Number(await sum.textContent()));
      console.error(`${missing} of ${this.#carton} cartons are shown again`);
      const again = range(this.#carton - missing, this.#carton).map(cartonCode);
      for (const code of again) await this.#scanner.scan(code);
    }
    throw new Error(`the device shows ${await sum.textContent()} cartons and not ${this.#carton}`);
  }

  /** As a slow device does it, at a person's pace. */
  async timed(cartons: number): Promise<Timed> {
    await throttle(this.#page, slowdown);
    await this.#page.waitForTimeout(settleMs);
    const times: ScanTimes[] = [];
    const bareMs: number[] = [];
    for (let n = 0; n < cartons; n += 1) {
      for (const code of this.#palletCodes()) await this.#stopwatch.scan(code);
      for (const code of this.#take(1)) times.push(...(await this.#timed(code)));
      await this.#page.waitForTimeout(paceMs);
      bareMs.push(await bareAnswer(this.#page));
    }
    await throttle(this.#page, 1);
    await this.#settled();
    if (times.length < cartons * 0.8)
      throw new Error(`only ${times.length} of ${cartons} cartons were answered`);
    return { paintedMs: times.map(({ paintedMs }) => paintedMs), bareMs };
  }

  /** One sample, or none when this machine was late with a key. */
  async #timed(code: string): Promise<readonly ScanTimes[]> {
    const times = await this.#stopwatch.scan(code);
    if (times?.state === 'correct') return [times];
    console.error(`no time for ${code}: ${times?.state ?? 'no answer'}`);
    return [];
  }

  #take(cartons: number): readonly string[] {
    const from = this.#carton;
    this.#carton += cartons;
    return range(from, this.#carton).map(cartonCode);
  }

  /** What is scanned before the next carton when the pallet is full. */
  #palletCodes(): readonly string[] {
    if (this.#carton % cartonsPerPallet !== 0) return [];
    const pallet = `P-${1000 + this.#carton / cartonsPerPallet}`;
    return this.#carton === 0 ? [pallet] : ['%CMD:NEXT', pallet];
  }
}

const isLate = (error: unknown): false => {
  if (error instanceof errors.TimeoutError) return false;
  throw error;
};
