import { describe, expect, test } from 'vitest';

import type { CameraReading, Symbology } from './camera-reading.ts';
import { judge, type Vote } from './evidence.ts';
import { outlineAt, readingOf } from './testing/readings.ts';
import type { ViewName } from './view.ts';

const size = { width: 1000, height: 600 };
const ean = readingOf('EAN13', '4006381333931');
const misread = readingOf('EAN13', '9074932437075');

const vote = (reading: CameraReading, over: { frame?: number; view?: ViewName } = {}): Vote => ({
  reading,
  frame: 0,
  view: 'whole',
  ...over,
});
const nothing = { kind: 'nothing' };
const accepted = (reading: CameraReading) => ({ kind: 'accepted', reading });

describe('[SC50] what is believed at once', () => {
  test('[SC50] a linear code on four lines, a matrix code, a GS1-128 that makes sense', () => {
    const strong = { ...ean, lines: 4 };
    const matrix = readingOf('DataMatrix', 'A1');
    const gs1 = { ...readingOf('Code128', '0104006381333931'), identifier: ']C1', lines: 2 };
    const good = { ...gs1, text: '010400638133393110LOT7' };
    for (const reading of [strong, matrix, good])
      expect(judge([vote(reading)], size)).toEqual(accepted(reading));
    expect(judge([vote({ ...gs1, text: '0104006381333932' })], size)).toEqual(nothing);
    expect(judge([vote({ ...good, identifier: ']C0' })], size)).toEqual(nothing);
  });

  test('[SC50] on fewer lines it takes two looks, of another frame or in another way', () => {
    const weak = { ...ean, lines: 3.9 };
    expect(judge([vote(weak)], size)).toEqual(nothing);
    expect(judge([vote(weak), vote(weak, { view: 'centre2' })], size)).toEqual(accepted(weak));
    expect(judge([vote(weak), vote(weak, { frame: 1 })], size)).toEqual(accepted(weak));
  });

  test('[SC50] two readings of the same view of a frame are one', () => {
    const second = { ...ean, engine: 'zxing-library', lines: 0 } as const;
    expect(judge([vote({ ...ean, lines: 2 }), vote(second)], size)).toEqual(nothing);
  });
});

test.each<Symbology>(['EAN8', 'UPCE', 'ITF', 'Code39'])(
  '[SC51] %s always takes two looks, however many lines agree',
  (symbology) => {
    const reading = { ...readingOf(symbology, '12345670'), lines: 40 };
    expect(judge([vote(reading)], size)).toEqual(nothing);
    expect(judge([vote(reading), vote(reading, { frame: 1 })], size)).toEqual(accepted(reading));
  },
);

describe('[SC52] what is contradicted', () => {
  test('[SC52] another reading in the same place holds even a strong one back', () => {
    const strong = { ...ean, lines: 9 };
    expect(judge([vote({ ...misread, lines: 2 }), vote(strong, { view: 'centre2' })], size)).toEqual(nothing);
  });

  test('[SC52] until it has more looks and three times the lines', () => {
    const votes = [
      vote({ ...misread, lines: 2 }),
      vote({ ...ean, lines: 4 }, { view: 'centre2' }),
      vote({ ...ean, lines: 2 }, { view: 'turned22' }),
    ];
    expect(judge(votes, size)).toEqual(accepted({ ...ean, lines: 2 }));
    const heavier = [vote({ ...misread, lines: 3 }), ...votes.slice(1)];
    expect(judge(heavier, size)).toEqual(nothing);
  });

  test('[SC52] a weak reading elsewhere in the picture contradicts nothing', () => {
    const aside = { ...misread, lines: 2, outline: outlineAt(800, 500) };
    const strong = { ...ean, lines: 9 };
    expect(judge([vote(aside), vote(strong)], size)).toEqual(accepted(strong));
  });
});

describe('[SC53] several codes in view', () => {
  const above = { ...ean, lines: 9, outline: outlineAt(500, 100) };
  const below = { ...misread, lines: 9, outline: outlineAt(500, 500) };

  test('[SC53] none is taken while none is aimed at', () => {
    expect(judge([vote(above), vote(below)], size)).toEqual({ kind: 'aim', readings: [above, below] });
  });

  test('[SC53] the one in the middle is', () => {
    const aimed = { ...above, outline: outlineAt(500, 290) };
    expect(judge([vote(aimed), vote(below)], size)).toEqual(accepted(aimed));
  });

  test('[SC53] one inside the other is none', () => {
    const [outer, inner] = [readingOf('QRCode', 'outer'), readingOf('QRCode', 'inner')];
    expect(judge([vote(outer), vote(inner)], size)).toEqual({ kind: 'aim', readings: [outer, inner] });
  });

  test('[SC53] one that three frames have not shown is gone, and is not taken either', () => {
    const frames = (frame: number) => vote(below, { frame });
    expect(judge([vote(above), frames(2)], size)).toMatchObject({ kind: 'aim' });
    expect(judge([vote(above), frames(3)], size)).toEqual(accepted(below));
    const weak = vote({ ...below, lines: 1 }, { frame: 2 });
    expect(judge([vote(above), weak], size)).toEqual(nothing);
  });
});
