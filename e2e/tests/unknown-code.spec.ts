import { order, stock } from '@floorhand/domain/testing/small-warehouse';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readDiscrepancies, readLanes } from '../fixtures/books.ts';
import { Handheld } from '../fixtures/handheld.ts';
import { PickingFloor } from '../fixtures/picking-floor.ts';
import { ana, ben, sam } from '../fixtures/staff.ts';
import { DeskPage } from '../page-models/desk-page.ts';
import { SignInPage } from '../page-models/sign-in-page.ts';
import { UnknownCodeSheet } from '../page-models/unknown-code-sheet.ts';

const tablet = { width: 1180, height: 820 };
const foreign = 'ЯX-77/<b>9</b>';

let floor: PickingFloor;
beforeAll(async () => {
  floor = await PickingFloor.open(
    [ana, ben],
    [
      stock('A-01-1', ['luma:mug', 50]),
      stock('A-02-1', ['luma:bowl', 20]),
      stock('A-03-1', ['luma:plate', 20]),
      ...['R-1', 'R-2'].map((reference) => order(reference, [['luma:mug', 6]])),
    ],
  );
});
afterAll(() => floor[Symbol.asyncDispose]());

/** What one person's device recorded, in order: the command and how it came in. */
async function recorded(badge: string): Promise<readonly string[]> {
  const lanes = await readLanes(floor.server.dataFolder);
  return lanes
    .flat()
    .filter(({ operatorId }) => operatorId === badge)
    .map(({ commandType, raw }) => {
      const reason = /"reason":"(label_\w+|scanner_dead)"/.exec(raw)?.[1];
      const proof = /"proof":"(\w+)"/.exec(raw)?.[1];
      return [commandType, reason, proof].filter(Boolean).join(' ');
    });
}

test('a code nobody knows is taught offline, approved at the desk, and counts on another device', async () => {
  await using work = await floor.atWork(ana, 'luma:R-1');
  const { device, run } = work;
  const sheet = new UnknownCodeSheet(device);
  await device.setNetwork('offline');
  await run.scanFor('A-01-1', 'Right bin');

  // What it is: a proposal, because a picker's word is not enough.
  await run.scanFor(foreign, 'Code is not known');
  await sheet.open();
  expect(await sheet.read.textContent()).toBe(foreign);
  expect(await sheet.sheet.getByText('Expected here').textContent()).toContain('mug');
  await sheet.press(/^It is this product/);
  await sheet.sheet.getByRole('radio', { name: 'One piece' }).click();
  await sheet.press('Yes, ask a supervisor');
  await sheet.says('A supervisor is asked');

  // On without it: the pack is shown among its neighbours, and the wrong one counts nothing.
  await sheet.press('Go on without the code');
  await sheet.because('Label is torn');
  await sheet.tap('plate');
  await run.says.getByText('That does not match').waitFor();
  await run.press('More');
  await sheet.press(/^Cannot scan it/);
  await sheet.because('Label is torn');
  await sheet.tap('mug');
  await run.counted(1, 6).waitFor();

  // Met again it is still unknown, and the sheet says who was asked; a label is owed, and the goods go to the shelf.
  await run.nextTrigger();
  await run.scanFor(foreign, 'Code is not known');
  await sheet.open();
  await sheet.sheet.getByText('A supervisor was asked whether it is luma mug.').waitFor();
  await sheet.press(/^Print a new label/);
  await sheet.says('Label is owed');
  await sheet.close();
  await run.scanFor('what-is-this', 'Code is not known');
  await sheet.open();
  await sheet.press(/^Set it aside/);
  await device.scanner.scan('A-02-1');
  await sheet.sheet.getByRole('status').getByText('That is not the shelf').waitFor();
  await device.scanner.scan('X-01');
  await sheet.says('Set aside at X-01');
  await sheet.press('Back to the stop');
  await run.scanFor('nothing-known', 'Code is not known');
  await sheet.open();
  await sheet.press(/^Scan again/);
  await run.counted(1, 6).waitFor();
  await device.setNetwork('online');
  await device.allSent();
  expect((await recorded(ana.badge)).slice(2)).toEqual([
    'picking.confirm_location',
    'unknown_codes.teach_alias',
    'picking.count_item label_torn picture',
    'labels_owed.request_label',
    'unknown_codes.set_aside',
    'unknown_codes.report',
  ]);

  await using desk = await Handheld.start({ url: floor.server.url, viewport: tablet });
  const board = new DeskPage(desk);
  await new SignInPage(desk).joinAs(sam, floor.code());
  await board.goTo('Issues');
  const { page } = desk;
  await page.getByRole('button', { name: /^Is the code this product\?/ }).click();
  await page.getByText(foreign).waitFor();
  await page.getByRole('button', { name: /^Yes, teach the code/ }).click();
  await page.getByText('Decided by Sam de Wit').waitFor();
  await board.goTo('Issues');
  await page.getByRole('button', { name: /^Goods that nobody can name/ }).click();
  await page.getByRole('button', { name: /^Accept what was recorded/ }).click();
  await page.getByText('Decided by Sam de Wit').waitFor();
  await board.goTo('Issues');
  await page.getByRole('radio', { name: 'Labels owed' }).click();
  await page.getByText('luma mug · mug').waitFor();
  await page.getByRole('button', { name: 'Printed', exact: true }).click();
  await page.getByText('No label is owed').waitFor();
  await board.goTo('Devices');
  await page.getByRole('region', { name: 'Typed codes today' }).getByText('Ana Pop').waitFor();
  await page.getByText(/^1 of 2 · 50/).waitFor();

  // Another device, and no network: the code is the product.
  await using second = await floor.atWork(ben, 'luma:R-2');
  await second.device.setNetwork('offline');
  await second.run.scanFor('A-01-1', 'Right bin');
  await second.run.scanFor(foreign, 'Right item');
  await second.run.counted(1, 6).waitFor();

  // A meaning is taken back where it was given.
  await board.goTo('Issues');
  await page.getByRole('radio', { name: 'Taught codes' }).click();
  await page.getByText(foreign).waitFor();
  await page.getByRole('button', { name: 'Forget it' }).click();
  await page.getByText('No code was taught').waitFor();
  await desk.allSent();
  const cards = (await readDiscrepancies(floor.server.dataFolder)).map(
    ({ type, status }) => `${type} ${status}`,
  );
  expect(new Set(cards)).toEqual(
    new Set(['alias_proposed settled', 'unknown_code open', 'unknown_goods settled']),
  );
  expect([...device.faults.take(), ...desk.faults.take(), ...second.device.faults.take()]).toEqual([]);
});
