import { gtin, order, stock } from '@floorhand/domain/testing/small-warehouse';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Desk } from '../fixtures/desk.ts';
import { Film, picture, type Label, type Scene } from '../fixtures/film.ts';
import { furnishedWarehouse } from '../fixtures/furnished-warehouse.ts';
import { Handheld } from '../fixtures/handheld.ts';
import type { Warehouse } from '../fixtures/warehouse.ts';
import { ana, sam } from '../fixtures/staff.ts';
import { CameraPanel } from '../page-models/camera-panel.ts';
import { HomePage } from '../page-models/home-page.ts';
import { RunPage } from '../page-models/run-page.ts';
import { SignInPage } from '../page-models/sign-in-page.ts';

const mugs = 60;
const lot = 'LOT7';
const mugLabel: Label = { symbology: 'ean13', text: gtin.mug };

const always = (...labels: readonly Label[]): Scene => ({ labels, frames: 1 });
const element = (code: string): string => code.padStart(14, '0');

let film: Film;
let warehouse: Warehouse;
let device: Handheld;
let run: RunPage;
let camera: CameraPanel;

beforeAll(async () => {
  film = await Film.of(always());
  warehouse = await furnishedWarehouse({
    people: [ana, sam],
    devices: 2,
    goods: [
      stock('A-01-1', ['luma:mug', 100]),
      stock('A-02-1', ['luma:cream', 10], { lot, expiry: '2027-09-30' }),
      order('R-1', [
        ['luma:mug', mugs],
        ['luma:cream', 1],
      ]),
    ],
  });
  const { server } = warehouse;
  await (await Desk.join(server.url, warehouse.code(), sam)).release('luma:R-1');
  device = await Handheld.start({ url: server.url, film });
  run = new RunPage(device);
  camera = new CameraPanel(device);
  await new SignInPage(device).joinAs(ana, warehouse.code());
  await new HomePage(device).startPicking();
  await run.cart.waitFor();
  await run.scanFor('T-100', 'Cart is ready');
  await run.scanFor('A-01-1', 'Right bin');
});
afterAll(async () => {
  await device[Symbol.asyncDispose]();
  await warehouse[Symbol.asyncDispose]();
  film[Symbol.dispose]();
});

/** Holds a label before the camera until the card counts so many units. */
async function count(label: Label, units: number): Promise<void> {
  await film.show(always(label));
  await run.nextTrigger();
  await camera.open();
  await run.counted(units, mugs).waitFor();
  await camera.close();
}

test('every code of goods counts what it stands for, also offline', async () => {
  await device.installed();
  await device.setNetwork('offline');
  await count(mugLabel, 1);
  await count({ ...mugLabel, degrees: 30 }, 2);
  await count({ symbology: 'itf14', text: gtin.mugCase }, 14);
  await count({ symbology: 'gs1dlqrcode', text: `https://id.gs1.org/01/${element(gtin.mug)}` }, 15);
  await count({ symbology: 'gs1-128', text: `(01)${element(gtin.mug)}(10)${lot}(17)270930` }, 16);
  await device.setNetwork('online');
});

test('a code that stays in view counts once, and again when it has been away', async () => {
  await film.show(always(mugLabel));
  await camera.open();
  await run.counted(17, mugs).waitFor();
  await device.page.waitForTimeout(2500);
  expect(await run.counted(17, mugs).isVisible()).toBe(true);
  await camera.close();
  await film.show({ labels: [], frames: 40 }, { labels: [mugLabel], frames: 60 });
  await camera.open();
  await run.counted(20, mugs).waitFor();
  await camera.close();
});

const countCard = async (): Promise<string> =>
  (await device.page.getByRole('region', { name: 'Count' }).textContent()) ?? '';

test('of two codes in view none is taken until one is aimed at', async () => {
  const counted = await countCard();
  const above = { ...mugLabel, offset: { x: 0, y: -150 } };
  const below: Label = { symbology: 'ean13', text: gtin.tea, offset: { x: 0, y: 150 } };
  await film.show(always(above, below));
  await camera.open();
  await camera.says.filter({ hasText: 'Two codes. Aim at one' }).waitFor();
  await device.page.waitForTimeout(1500);
  expect(await countCard()).toBe(counted);
  expect(await camera.says.textContent()).toBe('Two codes. Aim at one');
  await camera.close();
  await film.show(always(mugLabel, { ...below, offset: { x: 0, y: 190 } }));
  await camera.open();
  await run.counted(Number(/(\d+)of/.exec(counted)?.[1]) + 1, mugs).waitFor();
  await camera.close();
});

test('the label of a pallet is known for one', async () => {
  await film.show(always({ symbology: 'sscc18', text: '(00)340123450000000017' }));
  await run.answers(() => camera.open(), 'Wrong tote');
  await camera.close();
});

test('a photo is scanned like a picture of the camera', async () => {
  await film.show(always());
  await camera.open();
  const before = Number(/(\d+)of/.exec(await countCard())?.[1]);
  await camera.readPhoto(await picture([]));
  await camera.says.filter({ hasText: 'No code in the photo' }).waitFor();
  await camera.readPhoto(await picture([mugLabel]));
  await run.counted(before + 1, mugs).waitFor();
  await camera.close();
});

test('a DataMatrix with lot and expiry finishes a stop, and a quick closing leaves no camera on', async () => {
  await run.takeAll(mugs);
  await run.scanFor('T-100', 'Stop done');
  await run.scanFor('A-02-1', 'Right bin');
  await film.show(
    always({ symbology: 'gs1datamatrix', text: `(01)${element(gtin.cream)}(10)${lot}(17)270930` }),
  );
  await run.answers(() => camera.open(), 'All 1 counted');
  await camera.close();
  await run.scanFor('T-100', 'All picked');
  await camera.watchStreams();
  for (let i = 0; i < 3; i += 1) {
    await camera.open();
    await camera.close();
  }
  await expect.poll(() => camera.streams()).toEqual({ granted: 3, on: 0 });
  expect(device.faults.take()).toEqual([]);
});
