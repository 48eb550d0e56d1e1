import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';

import { colourPicture, type DecodeEngine } from '../camera/index.ts';
import { classify } from '../classify.ts';
import { printed } from './testing/printed.ts';
import { createZxingLibrary } from './zxing-library-engine.ts';
import { loadZxingWasm } from './zxing-wasm-engine.ts';

const wasmFile = fileURLToPath(import.meta.resolve('zxing-wasm/reader/zxing_reader.wasm'));
const gs = '\u001d';

let wasm: DecodeEngine;
let library: DecodeEngine;
beforeAll(async () => {
  wasm = await loadZxingWasm({ binary: new Uint8Array(readFileSync(wasmFile)).buffer });
  library = createZxingLibrary();
});

async function read(engine: DecodeEngine, symbology: string, text: string) {
  const readings = await engine.read(colourPicture(printed(symbology, text)), 'local');
  return readings.map(({ symbology: name, identifier, text: characters }) => [name, identifier, characters]);
}

/** bwip-js name, what is printed; and what both engines have to say. */
const both = [
  ['ean13', '4006381333931', 'EAN13', ']E0', '4006381333931'],
  ['ean8', '96385074', 'EAN8', ']E4', '96385074'],
  ['code128', 'TOTE-12', 'Code128', ']C0', 'TOTE-12'],
  ['gs1-128', '(01)04006381333931(10)LOT7(21)SER1', 'Code128', ']C1', `010400638133393110LOT7${gs}21SER1`],
  [
    'gs1datamatrix',
    '(01)04006381333931(10)LOT7(17)270930',
    'DataMatrix',
    ']d2',
    `010400638133393110LOT7${gs}17270930`,
  ],
  ['datamatrix', 'PLAIN 1', 'DataMatrix', ']d1', 'PLAIN 1'],
] as const;

describe.each(both)('[SC59] %s', (symbology, text, ...said) => {
  test('[SC59] keeps its separators and says what it is, to either engine', async () => {
    expect(await read(wasm, symbology, text)).toEqual([said]);
    expect(await read(library, symbology, text)).toEqual([said]);
  });
});

test('[SC59] retail numbers of every length are the same trade item', async () => {
  const item = async (symbology: string, text: string) => {
    const [reading] = await wasm.read(colourPicture(printed(symbology, text)), 'local');
    const { meanings } = classify(reading?.text ?? '', {
      source: 'camera',
      currentYear: 2026,
      symbologyIdentifier: reading?.identifier ?? '',
    });
    return meanings[0].kind === 'tradeItem' ? meanings[0].content.gtin : null;
  };
  expect(await item('upca', '012345000065')).toBe('00012345000065');
  expect(await item('upce', '01234565')).toBe('00012345000065');
  expect(await item('ean8', '96385074')).toBe('00000096385074');
  expect(await item('itf14', '14006381333938')).toBe('14006381333938');
});

test('[SC59] a picture without a code is no error', async () => {
  const blank = colourPicture({ width: 40, height: 30, data: new Uint8ClampedArray(40 * 30 * 4).fill(200) });
  expect([await wasm.read(blank, 'local'), await library.read(blank, 'global')]).toEqual([[], []]);
});
