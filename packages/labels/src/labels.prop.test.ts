import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { code128Modules, encodeCode128, FNC1 } from './code128.ts';
import { drawSymbol } from './draw-symbol.ts';
import { measureEms } from './fit-text.ts';
import { handlingUnitLabel } from './kinds/handling-unit-label.ts';
import { locationLabel } from './kinds/location-label.ts';
import { tagLabel } from './kinds/tag-label.ts';
import { unitLabel } from './kinds/unit-label.ts';
import type { BarcodeBlock, Label } from './label.ts';
import { barcodesOf, type LabelResult } from './lay-out.ts';
import { dotsWithin, dpis, mmOf, type Media } from './media.ts';
import { drawLabel } from './pdf/draw-label.ts';
import type { LineShape, PageBox, PagePoint, PdfSurface } from './pdf/pdf-surface.ts';
import { labelSvg } from './svg/label-svg.ts';
import { gs1Text, isMatrix, moduleRanges } from './symbol.ts';
import { readCode128, readZpl, type ZplField } from './testing/read-zpl.ts';
import { labelZpl, wholeZpl } from './zpl/label-zpl.ts';

const ascii = fc.string({
  unit: fc.integer({ min: 0x20, max: 0x7e }).map((n) => String.fromCharCode(n)),
  minLength: 1,
  maxLength: 24,
});
const code = ascii.filter((text) => text.trim() === text && text !== '');
const wild = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 80 }),
  fc.constantFrom(
    '^XA~JR',
    'ครีมกันแดด 50 มล.',
    'Żółta łódź – duża',
    '~HS^XZ',
    'a_5Eb\\&',
    'Șurub ț',
    '\ud800 half',
  ),
);
const media: fc.Arbitrary<Media> = fc.record({
  widthMm: fc.integer({ min: 20, max: 160 }),
  heightMm: fc.integer({ min: 12, max: 120 }),
  dpi: fc.constantFrom(...dpis),
});
const gtin = fc.constantFrom('05901234123457', '12345670', '5901234123457', '15901234123454');
const result: fc.Arbitrary<LabelResult> = fc.tuple(code, wild, media).chain(([text, name, paper]) =>
  fc.oneof(
    fc.constant(tagLabel({ code: text, name, details: [name] }, paper)),
    fc
      .constantFrom('up' as const, 'down' as const, null)
      .map((arrow) =>
        locationLabel({ code: text, zone: name, arrow, checkDigits: 'shown', symbology: 'code128' }, paper),
      ),
    fc.constant(
      locationLabel({ code: text, zone: null, arrow: null, checkDigits: 'none', symbology: 'qr' }, paper),
    ),
    fc
      .constantFrom('006141411234567890', 'P-0042', text)
      .map((lpn) => handlingUnitLabel({ lpn, name, details: [] }, paper)),
    fc
      .tuple(
        fc.oneof(gtin, fc.constant(text)),
        fc.constantFrom(null, 'LOT 7', 'A/1'),
        fc.constantFrom(null, '2027-02-28', '2027-02-30'),
      )
      .map(([own, lot, expiry]) =>
        unitLabel({ code: own, name, skuCode: text, details: [], lot, expiry }, paper),
      ),
  ),
);

/** Everything that is wrong with where things lie. */
function misplaced(label: Label): readonly string[] {
  return label.blocks.flatMap((block) => {
    const quiet = block.kind === 'barcode' ? block.quietDots : 0;
    const { x, y, width, height } = block;
    const isInside =
      x - quiet >= 0 && x + width + quiet <= label.widthDots && y >= 0 && y + height <= label.heightDots;
    const isWhole = [x, y, width, height].every(Number.isInteger);
    const isFitted = block.kind !== 'text' || measureEms(block.text) * height <= width + 0.001;
    return isInside && isWhole && isFitted ? [] : [JSON.stringify(block)];
  });
}

/** Bars that are thinner, or wider by more than a dot, than their kind may be. */
function misdrawn({ media: { dpi }, ...label }: Label): readonly string[] {
  return label.blocks.flatMap((block) => {
    if (block.kind !== 'barcode') return [];
    const { leastMm, mostMm } = moduleRanges[block.symbology];
    const mm = mmOf(block.moduleDots, dpi);
    const most = Math.max(mostMm, leastMm + 25.4 / dpi);
    return mm >= leastMm - 1e-9 && mm <= most + 1e-9 ? [] : [`${block.symbology} ${mm}`];
  });
}

test('[LB3] whatever is on a label lies inside it, in bars no thinner and no wider than their kind allows', () => {
  const seen = { made: 0, refused: new Set<string>() };
  fc.assert(
    fc.property(result, (made) => {
      if (made.ok) seen.made += 1;
      else seen.refused.add(made.error.code);
      expect(made.ok ? [...misplaced(made.value), ...misdrawn(made.value)] : []).toEqual([]);
      const lacks = made.ok || !('neededMm' in made.error) ? 1 : made.error.neededMm - made.error.roomMm;
      expect(lacks).toBeGreaterThan(0);
    }),
    { numRuns: 400 },
  );
  expect(seen.made).toBeGreaterThan(60);
  expect([...seen.refused].toSorted()).toEqual(['gs1_refused', 'too_long', 'too_low']);
});

/** What a printer would be told to carry, and how wide it would draw it. */
function carried({ command, data, moduleDots }: ZplField): unknown {
  if (command !== '^BC') return data;
  const { text, modules } = readCode128(data);
  return [text, modules * moduleDots];
}

function meant({ symbology, data, width }: BarcodeBlock): unknown {
  switch (symbology) {
    case 'code128':
      return [data, width];
    case 'gs1_128':
      return [gs1Text(data), width];
    case 'qr':
      return `MA,${data}`;
    case 'gs1_datamatrix':
      return `|1${data.replaceAll('\u001d', '|1')}`;
    default:
      return data.slice(0, -1);
  }
}

test('[LB5] a stream reads back as the texts and codes it was made of, whatever they hold', () => {
  fc.assert(
    fc.property(result, fc.integer({ min: 1, max: 500 }), (made, copies) => {
      fc.pre(made.ok);
      const [label, another] = readZpl(wholeZpl(labelZpl(made.value, { copies, font: null })));
      const { widthDots, heightDots, blocks } = made.value;
      const fields = label?.fields ?? [];
      expect(another).toBeUndefined();
      expect({
        texts: fields.filter(({ command }) => command === '^A0').map(({ data }) => data),
        bars: fields.filter(({ command }) => command.startsWith('^B')).map(carried),
        arrows: fields.filter(({ command }) => command === '^GF').length,
        size: label?.commands.filter(([name]) => ['^PW', '^LL', '^PQ', '^CI'].includes(name)),
      }).toEqual({
        texts: blocks.flatMap((block) =>
          block.kind === 'text' ? [block.text.replaceAll(/\p{Surrogate}/gu, '\ufffd')] : [],
        ),
        bars: barcodesOf(made.value).map(meant),
        arrows: blocks.filter(({ kind }) => kind === 'arrow').length,
        size: [
          ['^CI', '28'],
          ['^PW', String(widthDots)],
          ['^LL', String(heightDots)],
          ['^PQ', String(copies)],
        ],
      });
    }),
    { numRuns: 400 },
  );
});

test('[LB6] Code 128 takes as few characters as the encoder everybody uses, and reads back', () => {
  const texts = fc.oneof(
    code,
    fc.string({ unit: fc.constantFrom(...'0123456789A-'.split('')), minLength: 1, maxLength: 30 }),
  );
  fc.assert(
    fc.property(texts, (text) => {
      const tokens = encodeCode128(text);
      expect([text, code128Modules(tokens) <= drawSymbol('code128', text).width]).toEqual([text, true]);
      const read = tokens.map((token) => (token.kind === 'data' ? token.text : '')).join('');
      expect(read).toBe(text);
    }),
    { numRuns: 800 },
  );
  expect(code128Modules(encodeCode128(gs1Text('00006141411234567890')))).toBe(
    drawSymbol('gs1_128', '00006141411234567890').width,
  );
  expect(encodeCode128(`${FNC1}01`)).toEqual([
    { kind: 'start', set: 'C' },
    { kind: 'fnc1' },
    { kind: 'data', text: '01' },
  ]);
});

test('[LB6] the drawing is as wide as the printer was told, so that preview and paper agree', () => {
  fc.assert(
    fc.property(result, (made) => {
      fc.pre(made.ok);
      const drawn = barcodesOf(made.value).map(
        ({ symbology, data, moduleDots }) => drawSymbol(symbology, data).width * moduleDots,
      );
      expect(drawn).toEqual(barcodesOf(made.value).map(({ width }) => width));
      const svg = labelSvg(made.value);
      const { widthMm, dpi } = made.value.media;
      expect(
        svg.startsWith(
          `<svg xmlns="http://www.w3.org/2000/svg" width="${mmOf(dotsWithin(widthMm, dpi), dpi).toFixed(2)}mm"`,
        ),
      ).toBe(true);
      expect(svg.match(/<(?!\/?(?:svg|rect|path|text)\b)/g)).toBeNull();
    }),
    { numRuns: 120 },
  );
});

/** A page that notes where ink goes, in a typeface as odd as it likes. */
class InkPage implements PdfSurface {
  readonly boxes: PageBox[] = [];
  readonly lines: PageBox[] = [];
  readonly #shape: LineShape;

  constructor(shape: LineShape) {
    this.#shape = shape;
  }

  fillBoxes(boxes: readonly PageBox[]): void {
    this.boxes.push(...boxes);
  }

  fillOutlines(outlines: readonly (readonly PagePoint[])[]): void {
    for (const outline of outlines) {
      const [xs, ys] = [outline.map(({ x }) => x), outline.map(({ y }) => y)];
      const [x, y] = [Math.min(...xs), Math.min(...ys)];
      this.boxes.push({ x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y });
    }
  }

  shapeOf(): LineShape {
    return this.#shape;
  }

  writeLine(_text: string, { x, y, size }: PagePoint & { readonly size: number }): void {
    const { width, above, below } = this.#shape;
    this.lines.push({ x, y: y - above * size, width: width * size, height: (above + below) * size });
  }
}

const touch = (a: PageBox, b: PageBox): boolean =>
  a.x + 1e-6 < b.x + b.width &&
  b.x + 1e-6 < a.x + a.width &&
  a.y + 1e-6 < b.y + b.height &&
  b.y + 1e-6 < a.y + a.height;

test('[LB9] on a page nothing that is written touches bars or their quiet zones, whatever the typeface', () => {
  const shapes = fc.record({
    width: fc.double({ min: 0, max: 60, noNaN: true }),
    above: fc.double({ min: 0, max: 2, noNaN: true }),
    below: fc.double({ min: 0, max: 1, noNaN: true }),
  });
  fc.assert(
    fc.property(result, shapes, (made, shape) => {
      fc.pre(made.ok);
      const page = new InkPage(shape);
      drawLabel({ label: made.value, xMm: 10, yMm: 20 }, page);
      const points = 72 / made.value.media.dpi;
      const [left, top] = [dotsWithin(10, made.value.media.dpi), dotsWithin(20, made.value.media.dpi)];
      const kept = barcodesOf(made.value).map(({ x, y, width, height, quietDots }) => ({
        x: (left + x - quietDots) * points,
        y: (top + y) * points,
        width: (width + 2 * quietDots) * points,
        height: height * points,
      }));
      expect(page.boxes.length).toBeGreaterThan(0);
      expect(page.lines.filter((line) => kept.some((bars) => touch(line, bars)))).toEqual([]);
      // Ink of bars stands on whole dots of the printer.
      const onDots = (at: number): boolean => Math.abs(at / points - Math.round(at / points)) < 1e-6;
      const isLinear =
        barcodesOf(made.value).every(({ symbology }) => !isMatrix(symbology)) &&
        !made.value.blocks.some(({ kind }) => kind === 'arrow');
      const bars = isLinear ? page.boxes : [];
      expect(bars.filter(({ x, width }) => !onDots(x) || !onDots(width))).toEqual([]);
    }),
    { numRuns: 150 },
  );
});
