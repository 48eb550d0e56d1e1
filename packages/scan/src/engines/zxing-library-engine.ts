import {
  BarcodeFormat,
  BinaryBitmap,
  DecodeHintType,
  Exception,
  GlobalHistogramBinarizer,
  HybridBinarizer,
  MultiFormatReader,
  type Result,
  RGBLuminanceSource,
} from '@zxing/library';
import { GS, splitSymbologyIdentifier } from '@floorhand/gs1';

import type { CameraReading, DecodeEngine, Symbology } from '../camera/camera-reading.ts';
import type { GrayFrame } from '../camera/frame.ts';

const formats = new Map<BarcodeFormat, { readonly symbology: Symbology; readonly identifier: string | null }>(
  [
    [BarcodeFormat.EAN_13, { symbology: 'EAN13', identifier: ']E0' }],
    [BarcodeFormat.EAN_8, { symbology: 'EAN8', identifier: ']E4' }],
    [BarcodeFormat.UPC_A, { symbology: 'UPCA', identifier: ']E0' }],
    [BarcodeFormat.CODE_128, { symbology: 'Code128', identifier: ']C0' }],
    [BarcodeFormat.CODE_39, { symbology: 'Code39', identifier: ']A0' }],
    [BarcodeFormat.ITF, { symbology: 'ITF', identifier: ']I0' }],
    [BarcodeFormat.DATA_MATRIX, { symbology: 'DataMatrix', identifier: ']d1' }],
    [BarcodeFormat.QR_CODE, { symbology: 'QRCode', identifier: null }],
  ],
);

/**
 * The second opinion, and the fallback where there is no WebAssembly. ASSUME_GS1 is set, or FNC1 is lost and a lot
 * runs into the serial behind it. TRY_HARDER is not: it throws on pictures it has turned.
 */
export function createZxingLibrary(): DecodeEngine {
  const reader = new MultiFormatReader();
  reader.setHints(
    new Map<DecodeHintType, unknown>([
      [DecodeHintType.POSSIBLE_FORMATS, [...formats.keys()]],
      [DecodeHintType.ASSUME_GS1, true],
    ]),
  );
  return {
    name: 'zxing-library',
    read: (picture, threshold) => {
      const source = luminanceOf(picture.gray());
      const binarizer =
        threshold === 'local' ? new HybridBinarizer(source) : new GlobalHistogramBinarizer(source);
      return Promise.resolve(tryToRead(reader, new BinaryBitmap(binarizer)));
    },
  };
}

const luminanceOf = ({ pixels, width, height }: GrayFrame): RGBLuminanceSource =>
  new RGBLuminanceSource(pixels, width, height);

/** It throws when there is nothing to read, and now and then when there is something it cannot cope with. */
function tryToRead(reader: MultiFormatReader, bitmap: BinaryBitmap): readonly CameraReading[] {
  try {
    return readingOf(reader.decodeWithState(bitmap));
  } catch (error) {
    if (error instanceof Exception || error instanceof RangeError || error instanceof TypeError) return [];
    throw error;
  }
}

function readingOf(result: Result): readonly CameraReading[] {
  const format = formats.get(result.getBarcodeFormat());
  if (format === undefined) return [];
  const { symbology } = format;
  const { identifier: found, data } = splitSymbologyIdentifier(result.getText());
  // A DataMatrix that begins with FNC1 is GS1; the library writes that FNC1 like any other.
  const isGs1Matrix = symbology === 'DataMatrix' && data.startsWith(GS);
  const text = isGs1Matrix ? data.slice(1) : data;
  if (text === '') return [];
  const outline = (result.getResultPoints() ?? []).flatMap((point) =>
    // A missing point stays a hole in the list, whatever its type says.
    point ? [{ x: point.getX(), y: point.getY() }] : [],
  );
  const identifier = isGs1Matrix ? ']d2' : (found ?? format.identifier);
  return [{ text, symbology, identifier, lines: 0, outline, engine: 'zxing-library' }];
}
