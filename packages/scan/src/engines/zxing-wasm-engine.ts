import { prepareZXingModule, readBarcodes, type ReaderOptions, type ReadResult } from 'zxing-wasm/reader';

import {
  symbologies,
  type CameraReading,
  type DecodeEngine,
  type Symbology,
  type Threshold,
} from '../camera/camera-reading.ts';

/** Where the decoder's program is: an address of our own server, or its bytes. It is never fetched from elsewhere. */
export type WasmSource = { readonly url: string } | { readonly binary: ArrayBuffer };

const binarizers = { local: 'LocalAverage', global: 'GlobalHistogram', fixed: 'FixedThreshold' } as const;

const families: Partial<Record<ReadResult['symbology'], Symbology>> = {
  Code128: 'Code128',
  Code39: 'Code39',
  ITF: 'ITF',
  DataMatrix: 'DataMatrix',
  QRCode: 'QRCode',
};

/** Resolves when it can read. Rejects where WebAssembly is missing or forbidden, or the program cannot be had. */
export async function loadZxingWasm(source: WasmSource): Promise<DecodeEngine> {
  const overrides = 'url' in source ? { locateFile: () => source.url } : { wasmBinary: source.binary };
  await prepareZXingModule({ overrides, fireImmediately: true });
  return {
    name: 'zxing-wasm',
    read: async (picture, threshold) => {
      // An ImageData keeps its values on its prototype, where spreading does not find them.
      const { width, height, data } = picture.rgba();
      const image = { width, height, data, colorSpace: 'srgb' as const };
      const results = await readBarcodes(image, optionsFor(threshold));
      return results.flatMap(readingOf);
    },
  };
}

/** `Plain` keeps GS between elements, where the default writes brackets for people. */
const optionsFor = (threshold: Threshold): ReaderOptions => ({
  formats: [...symbologies],
  textMode: 'Plain',
  binarizer: binarizers[threshold],
});

function readingOf(result: ReadResult): readonly CameraReading[] {
  const symbology = symbologies.find((name) => name === result.format) ?? families[result.symbology];
  if (symbology === undefined || !result.isValid || result.text === '') return [];
  const { topLeft, topRight, bottomRight, bottomLeft } = result.position;
  return [
    {
      text: result.text,
      symbology,
      identifier: result.symbologyIdentifier === '' ? null : result.symbologyIdentifier,
      lines: result.lineCount,
      outline: [topLeft, topRight, bottomRight, bottomLeft],
      engine: 'zxing-wasm',
    },
  ];
}
