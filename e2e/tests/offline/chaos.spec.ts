import { countItem } from '@floorhand/domain/jobs/picking/decide/visit-bin';
import { gtin, order, stock } from '@floorhand/domain/testing/small-warehouse';
import { expect, test } from 'vitest';
import { readBooks, readLanes } from '../../fixtures/books.ts';
import { ChaosProxy, type Mood } from '../../fixtures/chaos-proxy.ts';
import { floorhand } from '../../fixtures/command-line.ts';
import { Handheld } from '../../fixtures/handheld.ts';
import { PickingFloor } from '../../fixtures/picking-floor.ts';
import { ana } from '../../fixtures/staff.ts';
import { HomePage } from '../../page-models/home-page.ts';
import { RunPage } from '../../page-models/run-page.ts';
import { SignInPage } from '../../page-models/sign-in-page.ts';

const everyMood: readonly Mood[] = [
  'late',
  'question_cut',
  'answer_cut',
  'sent_twice',
  'portal',
  'busy',
  'silent',
];
/** A question for news that nobody answers takes half a minute to give up: sending has shown it already. */
const pulled = everyMood.filter((mood) => mood !== 'silent');
const phones = everyMood.length + pulled.length + 1;
const left = 3;

test('[F-23] [F-25] [F-26] [F-27] [F-28] [F-33] a network that cuts, repeats, delays, swallows and lies: every scan takes effect once', async () => {
  await using floor = await PickingFloor.open(
    [ana],
    [stock('A-01-1', ['luma:phone', phones + left]), order('R-1', [['luma:phone', phones]])],
  );
  await floor.release('luma:R-1');
  await using proxy = await ChaosProxy.before(floor.server.url);
  await using device = await Handheld.start({ url: proxy.url });
  await new SignInPage(device).joinAs(ana, floor.code());
  await new HomePage(device).startPicking();
  const run = new RunPage(device);
  await run.cart.waitFor();
  await run.scanFor('T-100', 'Cart is ready');
  await run.scanFor('A-01-1', 'Right bin');
  await device.allSent();

  let counted = 0;
  const serial = (n: number): string => `]C1010${gtin.phone}21SN${String(n).padStart(4, '0')}`;
  const count = async (): Promise<void> => {
    counted += 1;
    await run.scan(serial(counted));
    await run.counted(counted, phones).waitFor();
  };
  for (const mood of everyMood) {
    const treated = proxy.treatNext('/trpc/sync.push', mood);
    await count();
    await treated;
  }
  for (const mood of pulled) {
    const treated = proxy.treatNext('/trpc/sync.pull', mood);
    await count();
    await treated;
  }
  await run.scan(serial(phones));
  await run.scanFor('T-100', 'All picked');
  await device.allSent();

  expect(Object.fromEntries(await readBooks(floor.server.dataFolder))).toEqual({
    'hu:T-100 luma:phone': phones,
    'loc:A-01-1 luma:phone': left,
  });
  const lanes = await readLanes(floor.server.dataFolder);
  const lane = lanes.find(([first]) => first?.operatorId === ana.badge) ?? [];
  expect(lane.map(({ deviceSeq }) => deviceSeq)).toEqual(lane.map((_, i) => i + 1));
  expect(new Set(lane.map(({ outcome }) => outcome))).toEqual(new Set(['applied']));
  expect(lane.filter(({ commandType }) => commandType === countItem.type)).toHaveLength(phones);
  const verified: unknown = JSON.parse(await floorhand('verify', '--data', floor.server.dataFolder));
  expect(verified).toMatchObject({ ok: true, differences: [], imbalances: [], chainBreaks: [] });
  // A browser writes down what it was answered by the busy box, and nothing else went wrong.
  expect(device.faults.take().filter((fault) => !fault.includes('status of 503'))).toEqual([]);
});
