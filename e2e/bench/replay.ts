import { randomUUID } from 'node:crypto';
import { parseArgs } from 'node:util';
import { isWithheld } from '@floorhand/domain/kernel/document';
import { memoryDocuments } from '@floorhand/domain/kernel/memory-view';
import { applyEvents } from '@floorhand/domain/kernel/rules';
import { rules } from '@floorhand/domain/rules';
import { balanceDocument } from '@floorhand/domain/stock/balance';
import type { DocumentRow } from '@floorhand/sync/protocol/pull';
import { launchChromium } from '../runner/browser.ts';
import type { Bench } from './measuring/bench.ts';
import { percentile } from './measuring/percentile.ts';
import { pickingShift } from './measuring/picking-shift.ts';
import { readSteps, readWhole } from './measuring/read-steps.ts';
import type { Report } from './measuring/report.ts';
import { measuredStream } from './measuring/seed.ts';
import { throttle } from './measuring/throttle.ts';
import { servePage } from './replay/built-page.ts';
import type { ReplayTask } from './replay/page.ts';

const slowdown = 6;
/** Documents that others changed, in one pull. */
const newsRows = 200;
/** Milliseconds that a pull may take over so many unsent commands. */
const most: Readonly<Record<number, number>> = { 300: 100, 3000: 1500 };

/**
 * A pull over work that the server has not seen: from the arrival of the answer until screens may show it, on a device
 * six times slower than this machine, with the app's own storage, engine and rules in a page built like the app. The
 * peer is the same commands through the rules alone, in the same page.
 */
export const run: Bench = async (args, report) => {
  const { values } = parseArgs({
    args: [...args],
    options: {
      pending: { type: 'string', default: '300,600,1500,3000' },
      pulls: { type: 'string', default: '7' },
    },
  });
  await using page = await servePage();
  const pulls = readWhole('--pulls', values.pulls);
  for (const pending of readSteps('--pending', values.pending))
    await measureReplay({ url: page.url, pending, pulls }, report);
};

interface ReplaySize {
  readonly url: string;
  readonly pending: number;
  readonly pulls: number;
}

async function measureReplay({ url, pending, pulls }: ReplaySize, report: Report): Promise<void> {
  const browser = await launchChromium();
  try {
    const page = await browser.newPage();
    page.on('pageerror', (error) => console.error(error));
    await page.goto(url);
    await page.waitForFunction(() => 'replay' in window);
    await throttle(page, slowdown);
    const task = JSON.stringify(taskOf(pending, pulls));
    const times = await page.evaluate((text) => window.replay(JSON.parse(text) as ReplayTask), task);
    const bound = most[pending];
    for (const part of [0.5, 0.95])
      report({
        metric: `pull and rebase over ${pending} commands p${part * 100}`,
        value: percentile(times.pullMs, part),
        unit: 'ms',
        peer: { name: 'the rules alone over documents in memory', value: times.rulesMs },
        ...(bound !== undefined && part === 0.5 ? { target: { value: { most: bound } } } : {}),
      });
  } finally {
    await browser.close();
  }
}

function taskOf(pending: number, pulls: number): ReplayTask {
  const { events, devices } = pickingShift({ devices: 1, commands: pending });
  const [device] = devices;
  if (!device) throw new Error('nobody works');
  const documents = memoryDocuments(rules.documents);
  documents.apply(applyEvents(rules, events, documents.view));
  const held = rules.scope(['picker']);
  const rows = documents
    .entries()
    .filter(({ kind, key }) => held.has(kind) && !isWithheld(rules.documents, { kind, key }))
    .map(({ kind, key, body }): DocumentRow => [kind, key, 1, body]);
  const balances = rows.filter(([kind]) => kind === balanceDocument.kind);
  const news = Array.from({ length: pulls }, (_, n) =>
    Array.from(
      { length: newsRows },
      (_row, i) => balances[((n * newsRows + i) * 37) % balances.length],
    ).filter((row) => row !== undefined),
  );
  return {
    epoch: randomUUID(),
    stream: measuredStream,
    deviceId: device.deviceId,
    rows,
    entries: device.entries,
    news,
  };
}
