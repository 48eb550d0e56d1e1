import { afterAll, beforeAll, expect, test } from 'vitest';
import { BrokenCamera } from '../fixtures/broken-camera.ts';
import { Film, picture, type Label } from '../fixtures/film.ts';
import { Handheld } from '../fixtures/handheld.ts';
import { PickingFloor } from '../fixtures/picking-floor.ts';
import { ana } from '../fixtures/staff.ts';
import { CameraPanel } from '../page-models/camera-panel.ts';
import { SignInPage } from '../page-models/sign-in-page.ts';

const goods: Label = { symbology: 'ean13', text: '4006381333931' };
const badge: Label = { symbology: 'code128', text: ana.badge };

let film: Film;
let floor: PickingFloor;
let device: Handheld;
let panel: CameraPanel;
let camera: BrokenCamera;

beforeAll(async () => {
  film = await Film.of({ labels: [], frames: 1 });
  floor = await PickingFloor.open([ana], []);
  device = await Handheld.start({ url: floor.server.url, film });
  panel = new CameraPanel(device);
  await new SignInPage(device).join(floor.code());
  camera = await BrokenCamera.of(device.page);
});
afterAll(async () => {
  await device[Symbol.asyncDispose]();
  await floor[Symbol.asyncDispose]();
  film[Symbol.dispose]();
});

/** What the scan bar says to a code that is no badge: the camera reads. */
const refusal = () => device.page.getByText('That is not a badge');

test.each([
  ['NotAllowedError', 'Camera is not allowed'],
  ['NotReadableError', 'Camera is in use'],
  ['NotFoundError', 'No camera here'],
])('%s is said in words, a photo is read all the same, and another try goes on', async (name, title) => {
  await film.show({ labels: [], frames: 1 });
  await camera.refuse(name);
  await panel.open();
  await panel.problem(title).waitFor();
  expect(await panel.photoInput.count()).toBe(1);
  await panel.readPhoto(await picture([goods]));
  await refusal().waitFor();
  await camera.refuse(null);
  await panel.button('Try again').click();
  await panel.says.filter({ hasText: 'Hold one code in the box' }).waitFor();
  await panel.close();
  await device.page.reload();
  camera = await BrokenCamera.of(device.page);
});

test('pulled out in the middle of scanning it is missed, and goes on when it is back', async () => {
  await film.show({ labels: [goods], frames: 1 });
  await panel.open();
  await refusal().waitFor();
  await camera.pull();
  await panel.problem('Camera is gone').waitFor();
  await camera.plugIn();
  await panel.says.filter({ hasText: /Hold one code|Code is read/ }).waitFor();
  await expect.poll(() => camera.streams()).toEqual({ granted: 2, on: 1 });
  await panel.close();
});

test('nobody looks, nothing is on: the camera rests while the page is hidden', async () => {
  const { granted } = await camera.streams();
  await panel.open();
  await expect.poll(() => camera.streams()).toEqual({ granted: granted + 1, on: 1 });
  await camera.setVisibility('hidden');
  await expect.poll(() => camera.streams()).toEqual({ granted: granted + 1, on: 0 });
  await camera.setVisibility('visible');
  await expect.poll(() => camera.streams()).toEqual({ granted: granted + 2, on: 1 });
  await panel.close();
  await expect.poll(() => camera.streams()).toEqual({ granted: granted + 2, on: 0 });
});

test('opened and closed fifty times nothing of it is left', async () => {
  const { granted } = await camera.streams();
  const { page } = device;
  for (let i = 0; i < 50; i += 1) {
    await panel.open();
    await panel.close();
  }
  await expect.poll(() => camera.streams()).toMatchObject({ on: 0 });
  expect((await camera.streams()).granted).toBeGreaterThan(granted);
  await expect.poll(() => page.workers().map((worker) => worker.url())).toEqual([]);
  expect(await page.locator('video').count()).toBe(0);
});

test('light, zoom and focus are used where the camera has them', async () => {
  await camera.giveAbilities();
  await film.show({ labels: [], frames: 1 });
  await panel.open();
  await panel.button('Light on').click();
  await panel.button('Light off').click();
  await panel.button('Zoom 2×').click();
  await panel.button('Zoom 3×').waitFor();
  expect(await camera.settings()).toEqual([
    { focusMode: 'continuous' },
    { torch: true },
    { torch: false },
    { zoom: 2 },
  ]);
  await panel.close();
});

test('what was read stands still for a moment, with its outline; a badge signs in', async () => {
  await film.show({ labels: [goods], frames: 1 });
  const read = panel.nextRead();
  await panel.open();
  const { greenPixels, ...drawn } = await read;
  expect(drawn).toEqual({ size: [960, 540], isWhole: true });
  expect(greenPixels).toBeGreaterThan(500);
  await panel.close();
  await film.show({ labels: [badge], frames: 1 });
  await panel.open();
  await device.page.getByText('Enter your PIN').waitFor();
  expect(device.faults.take()).toEqual([]);
});

test('where WebAssembly is missing the second decoder reads', async () => {
  await film.show({ labels: [goods], frames: 1 });
  const flags = ['--js-flags=--jitless'];
  await using old = await Handheld.start({ url: floor.server.url, film, flags });
  expect(await old.page.evaluate(() => typeof WebAssembly)).toBe('undefined');
  await new SignInPage(old).join(floor.code());
  await new CameraPanel(old).open();
  await old.page.getByText('That is not a badge').waitFor();
});
