import { expect, test } from 'vitest';

import { colourPicture } from './frame.ts';
import { scouted, type Scout } from './scouted-engine.ts';
import { readingOf, ScriptedEngine } from './testing/readings.ts';

const picture = colourPicture({ width: 400, height: 300, data: new Uint8ClampedArray(400 * 300 * 4) });
const reading = { ...readingOf('Code128', 'A1'), outline: [{ x: 5, y: 6 }] };
const found: Scout = { find: () => Promise.resolve([{ left: 100, top: 50, width: 60, height: 40 }]) };

test('[SC58] what the device finds is read by our own engine, where it was found', async () => {
  const engine = new ScriptedEngine(() => [reading]);
  const readings = await scouted(found, engine).read(picture, 'local');
  expect(readings).toEqual([{ ...reading, outline: [{ x: 81, y: 32 }] }]);
  expect(engine.shown).toEqual(['108x88 local']);
});

test('[SC58] all is read as before when it finds nothing, fails, or found what cannot be read', async () => {
  const scouts: readonly Scout[] = [
    { find: () => Promise.resolve([]) },
    { find: () => Promise.reject(new Error('no detector')) },
    found,
  ];
  for (const scout of scouts) {
    const engine = new ScriptedEngine(({ width }) => (width === 400 ? [reading] : []));
    expect(await scouted(scout, engine).read(picture, 'local')).toEqual([reading]);
  }
});
