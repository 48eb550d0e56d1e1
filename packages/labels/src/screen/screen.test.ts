import type { LabelSubject } from '@floorhand/domain/labels-owed/label-request';
import { gtin } from '@floorhand/domain/testing/small-warehouse';
import { openWorld } from '@floorhand/domain/testing/world';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { drawSymbol } from '../draw-symbol.ts';
import { moduleRanges } from '../symbol.ts';
import { fitToScreen, type ScreenCode } from './fit-to-screen.ts';
import { screenPath } from './screen-path.ts';
import { subjectCode } from './subject-code.ts';

/** Where bars begin and how wide they are, along the code. */
const barsIn = (path: string): readonly (readonly [x: number, width: number])[] =>
  [...path.matchAll(/M([\d.]+) [\d.]+h([\d.]+)/g)].map(([, x, width]) => [Number(x), Number(width)]);

const wanted = fc.oneof(
  fc.stringMatching(/^[A-Z0-9-]{2,24}$/).map((data) => ({ symbology: 'code128' as const, data })),
  fc.constant({ symbology: 'ean13' as const, data: gtin.mug.slice(-13) }),
  fc.constant({ symbology: 'gs1_128' as const, data: '00006141411234567890' }),
);
const rooms = fc.record({
  width: fc.integer({ min: 80, max: 3000 }),
  height: fc.integer({ min: 80, max: 3000 }),
  perPoint: fc.constantFrom(1, 1.5, 2, 2.625, 3, 4),
});

test('[LB10] bars on a screen are whole pixels, as wide as they go, with white on every side', () => {
  fc.assert(
    fc.property(wanted, rooms, (barcode, room) => {
      const code = fitToScreen(barcode, room);
      const { bars, width: modules } = drawSymbol(barcode.symbology, barcode.data);
      const across = modules + 2 * moduleRanges[barcode.symbology].quiet;
      expect(code === null).toBe(Math.max(room.width, room.height) < across);
      if (code === null) return;
      expect(code.width).toBeLessThanOrEqual(room.width);
      expect(code.height).toBeLessThanOrEqual(room.height);
      const length = code.turned ? code.height : code.width;
      expect(code.quiet).toBeGreaterThanOrEqual(7 * code.module);
      expect(length).toBe(modules * code.module + 2 * code.quiet);
      expect(barsIn(screenPath(code))).toEqual(
        bars.map(([at, width]) => [code.quiet + at * code.module, width * code.module]),
      );
      // One pixel more would not fit, or make a code too wide to be seen at once.
      const grown = (length / code.module) * (code.module + 1);
      const side = code.turned ? room.height : room.width;
      expect(grown > side || code.module + 1 > 4 * room.perPoint).toBe(true);
    }),
  );
});

test('[LB10] a long code is turned where that makes its bars wider, and only there', () => {
  const fit = (data: string, width: number, height: number): Partial<ScreenCode> | null => {
    const code = fitToScreen({ symbology: 'code128', data }, { width, height, perPoint: 1 });
    return code && { module: code.module, turned: code.turned };
  };
  expect([
    fit('P-1001', 336, 300),
    fit('L:QUARANTINE 1', 336, 300),
    fit('L:QUARANTINE 1', 336, 480),
    fit('P-1001', 1000, 300),
    fit('P-1001', 60, 60),
  ]).toEqual([
    { module: 3, turned: false },
    { module: 1, turned: false },
    { module: 2, turned: true },
    { module: 4, turned: false },
    null,
  ]);
});

test('[LB10] a square keeps its shape, and what a screen shows is what the label carries', () => {
  const square = fitToScreen(
    { symbology: 'qr', data: 'A-07-03-2' },
    { width: 700, height: 400, perPoint: 2 },
  );
  expect(square).toMatchObject({ turned: false, quiet: 4 * (square?.module ?? 0) });
  expect(square?.width).toBe(square?.height);
  expect(square?.width).toBeLessThanOrEqual(400);

  const { view } = openWorld();
  const shown = (subject: LabelSubject): unknown => {
    const made = subjectCode(view, subject);
    return made.ok ? [made.value.code, made.value.barcode] : made.error.code;
  };
  const mug = { kind: 'product', skuId: 'luma:mug', level: 'unit', factor: 1 } as const;
  const long = 'P-'.concat('7'.repeat(60));
  expect([
    shown({ kind: 'handlingUnit', lpn: 'P-1' }),
    shown({ kind: 'handlingUnit', lpn: long }),
    shown({ kind: 'location', locationId: 'A-01-1' }),
    shown(mug),
    shown({ ...mug, factor: 77 }),
  ]).toEqual([
    ['P-1', { symbology: 'code128', data: 'P-1' }],
    [long, { symbology: 'code128', data: long }],
    ['A-01-1', { symbology: 'code128', data: 'L:A-01-1' }],
    [gtin.mug.slice(-13), { symbology: 'ean13', data: gtin.mug.slice(-13) }],
    'no_code',
  ]);
});
