import { expect, test } from 'vitest';

import { colourPicture } from './frame.ts';
import { LiveReader, readPhoto } from './frame-reader.ts';
import { outlineAt, readingOf, ScriptedEngine } from './testing/readings.ts';

const blank = () => colourPicture({ width: 1000, height: 600, data: new Uint8ClampedArray(1000 * 600 * 4) });
const matrix = readingOf('DataMatrix', 'A1');

test('[SC55] a frame with a clear code costs one look', async () => {
  const [first, second] = [new ScriptedEngine(() => [matrix]), new ScriptedEngine()];
  expect(await new LiveReader({ first, second }).read(blank(), 0)).toEqual({
    kind: 'accepted',
    reading: matrix,
  });
  expect([first.shown, second.shown]).toEqual([['1000x600 local'], []]);
});

test('[SC55] without one: the whole, the middle enlarged, a turn that changes, at times a second opinion', async () => {
  const [first, second] = [new ScriptedEngine(), new ScriptedEngine()];
  const reader = new LiveReader({ first, second });
  const frames: (readonly string[])[] = [];
  for (let frame = 0; frame < 5; frame += 1) {
    expect(await reader.read(blank(), frame * 100)).toEqual({ kind: 'nothing' });
    frames.push(first.shown.splice(0).slice(2));
  }
  expect(frames).toEqual([
    ['1154x938 local'],
    ['1132x1132 local'],
    ['938x1154 local'],
    ['1000x600 local'],
    ['1154x938 local'],
  ]);
  expect(second.shown).toEqual(['1000x600 local']);
});

test('[SC55] a photo gets every look until one succeeds', async () => {
  const [first, second] = [new ScriptedEngine(), new ScriptedEngine(() => [matrix])];
  expect(await readPhoto(blank(), { first, second })).toEqual({
    verdict: { kind: 'accepted', reading: matrix },
    passes: 13,
  });
  expect(first.shown).toHaveLength(12);
});

test('[SC56] lines and outlines are those of the frame, whatever was looked at', async () => {
  const onEdge = { ...readingOf('EAN13', '4006381333931'), lines: 7 };
  const first = new ScriptedEngine(({ width }) =>
    width > 1000 ? [{ ...onEdge, outline: [{ x: 0, y: 0 }] }] : [{ ...onEdge, lines: 1, outline: [] }],
  );
  // Seven lines of the middle at twice its size are three and a half; with the look before they are enough.
  const { verdict } = await readPhoto(blank(), { first, second: first });
  expect(verdict).toMatchObject({ kind: 'accepted', reading: { lines: 7 / 1.5 } });
});

test('[SC56] lines of a picture whose light was evened out count for nothing', async () => {
  const strong = { ...readingOf('EAN13', '4006381333931'), lines: 50 };
  let looks = 0;
  // The seventh look of a photo is the first with even light.
  const first = new ScriptedEngine(() => ((looks += 1) === 7 ? [strong] : []));
  const second = new ScriptedEngine();
  expect(await readPhoto(blank(), { first, second })).toEqual({ verdict: { kind: 'nothing' }, passes: 13 });
});

test('[SC54] a code that stays in view is said to be there again, and its neighbour is taken at once', async () => {
  const first = new ScriptedEngine(() => [matrix]);
  const reader = new LiveReader({ first, second: first });
  const other = readingOf('DataMatrix', 'B2');
  const kinds: string[] = [];
  for (let frame = 0; frame < 10; frame += 1) {
    if (frame === 5) first.script = () => [{ ...other, outline: outlineAt(500, 100) }];
    kinds.push((await reader.read(blank(), frame * 66)).kind);
  }
  expect(kinds.slice(0, 5)).toEqual(['accepted', 'again', 'again', 'again', 'again']);
  expect(kinds.slice(5)).toContain('accepted');
  expect(kinds.at(-1)).toBe('again');
});
