import { replenishmentTaskDocument } from '@floorhand/domain/replenishing/replenishment-task';
import { waitingPickDocument } from '@floorhand/domain/replenishing/waiting-pick';
import { face, reserve } from '@floorhand/domain/testing/replenish-floor';
import { gtin, order, stock } from '@floorhand/domain/testing/small-warehouse';
import { expect, test } from 'vitest';
import { documents, readBooks, stockKey } from '../fixtures/books.ts';
import { floorhand } from '../fixtures/command-line.ts';
import { PickingFloor } from '../fixtures/picking-floor.ts';
import { ana, ben } from '../fixtures/staff.ts';
import { ReplenishmentPage } from '../page-models/replenishment-page.ts';
import { SignInPage } from '../page-models/sign-in-page.ts';

/** A face that holds six of the ten mugs the book says, and a reserve bin above the racks. */
const goods = [
  ...reserve,
  face('A-01-1', 'luma:mug', [0, 30]),
  stock('A-01-1', ['luma:mug', 11]),
  stock('A-03-5', ['luma:mug', 24]),
  order('1', [['luma:mug', 10]]),
];

test('a short at the pick is filled up from reserve, without a network, and its line comes back', async () => {
  await using floor = await PickingFloor.open([ana, ben], goods);
  await using picker = await floor.atWork(ana, 'luma:1');
  const { run } = picker;
  await using second = await floor.device();
  await new SignInPage(second).signIn(ben);
  const trip = new ReplenishmentPage(second);

  // The picker finds six, without a network; the rest waits for reserve.
  await picker.device.setNetwork('offline');
  await run.scanFor('A-01-1', 'Right bin');
  await run.press('Short');
  const sheet = picker.device.page.getByRole('dialog', { name: 'How many did you find?' });
  await sheet.getByRole('radio', { name: 'Bin is empty' }).click();
  await sheet.getByText('10 more come from reserve').waitFor();
  await sheet.getByRole('button', { name: 'Fetch 10 later' }).click();
  await picker.device.page.getByText('comes back into this run by itself').waitFor();
  await picker.device.page.getByText('Nobody has taken it yet').waitFor();
  await picker.device.setNetwork('online');
  await picker.device.allSent();

  // Ben takes the work while he is online, and does it without a network.
  await trip.begin();
  await second.page.getByText('A picker waits').waitFor();
  await second.installed();
  await trip.scanFor('T-190', 'Trolley T-190');
  await second.allSent();
  await second.setNetwork('offline');
  await trip.scanFor('B-02-5', 'Wrong bin');
  await trip.scanFor('A-03-5', 'Right bin');
  await trip.scanFor(gtin.tea, 'Wrong product');
  await trip.scanFor(gtin.mug, 'Right product');
  await trip.scanFor('T-190', 'Everything is on the trolley', 'On your trolley');
  await trip.pressFor('Undo', 'Last step undone');
  await trip.scanFor('T-190', 'Everything is on the trolley', 'On your trolley');
  await trip.scanFor('A-01-1', 'Right bin');
  await second.page.getByText('Pickers wait for 10 of it').waitFor();
  await trip.scanFor(gtin.mug, 'Right product');
  await trip.scanFor('A-01-1', 'All is filled up');
  await trip.finish('No, it is empty');
  await second.setNetwork('online');
  await second.allSent();

  // The line comes back by itself.
  await run.says.getByText('Scan the item').waitFor();
  await run.scanFor(gtin.mug, 'Right item');
  await run.takeAll(10);
  await run.scanFor(picker.tote, 'All picked');
  await picker.device.allSent();

  const { dataFolder } = floor.server;
  const books = await readBooks(dataFolder);
  expect(books.get(stockKey('loc:A-03-5', 'luma:mug'))).toBe(12);
  expect(books.get(stockKey(`hu:${picker.tote}`, 'luma:mug'))).toBe(10);
  expect(await documents(dataFolder, replenishmentTaskDocument)).toEqual([]);
  expect(await documents(dataFolder, waitingPickDocument)).toEqual([]);
  const verified: unknown = JSON.parse(await floorhand('verify', '--data', dataFolder));
  expect(verified).toMatchObject({ ok: true });
  expect([...picker.device.faults.take(), ...second.faults.take()]).toEqual([]);
}, 240_000);
