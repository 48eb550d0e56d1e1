import { expect, test } from 'vitest';

import { grayPicture, type GrayFrame, type Point } from './frame.ts';
import { lookAt, type ViewName } from './view.ts';

const [width, height] = [400, 300];

/** White with a black square of 9 by 9 pixels around a place. */
function spotAt({ x, y }: Point): GrayFrame {
  const pixels = new Uint8ClampedArray(width * height).fill(255);
  for (let row = y - 4; row <= y + 4; row += 1) pixels.fill(0, row * width + x - 4, row * width + x + 5);
  return { width, height, pixels };
}

/** The middle of what is darker than half. */
function darkMiddle({ width: across, pixels }: GrayFrame): Point {
  const dark = [...pixels.keys()].filter((at) => (pixels[at] ?? 255) < 100);
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  return { x: mean(dark.map((at) => at % across)), y: mean(dark.map((at) => Math.floor(at / across))) };
}

const views: readonly ViewName[] = [
  'whole',
  'centre15',
  'centre2',
  'centre3',
  'turned22',
  'turned45',
  'turned67',
  'half',
  'soft',
];

test.each(views)('[SC56] a place seen in the view %s is found again in the frame', (name) => {
  const spot = { x: 230, y: 120 };
  const view = lookAt(grayPicture(spotAt(spot)), name);
  const back = view.toFrame(darkMiddle(view.picture.gray()));
  expect(Math.hypot(back.x - spot.x, back.y - spot.y)).toBeLessThan(1);
});

test('[SC57] no view is larger than a million pixels, whatever the camera gives', () => {
  const large: GrayFrame = { width: 2000, height: 1500, pixels: new Uint8ClampedArray(2000 * 1500) };
  for (const name of ['centre15', 'centre2', 'centre3', 'even', 'evenCentre'] as const) {
    const { picture } = lookAt(grayPicture(large), name);
    expect(picture.width * picture.height).toBeLessThan(1_010_000);
  }
});

test('[SC57] light is evened out: bars in glare and bars in shadow are equally black', () => {
  const pixels = new Uint8ClampedArray(width * height);
  for (let at = 0; at < pixels.length; at += 1) {
    const x = at % width;
    const light = x < width / 2 ? 40 : 200;
    pixels[at] = light + (Math.floor(x / 4) % 2 === 0 ? 0 : 30);
  }
  const { picture } = lookAt(grayPicture({ width, height, pixels }), 'even');
  const row = picture.gray().pixels.subarray(150 * width, 151 * width);
  const values = (from: number) => [row[from] ?? 0, row[from + 4] ?? 0];
  const [dark, bright] = [values(80), values(320)];
  expect(dark).toEqual(bright);
  expect(Math.abs((dark[0] ?? 0) - (dark[1] ?? 0))).toBeGreaterThan(90);
});
