import type { RgbaFrame } from '@floorhand/scan/camera';
import {
  BinaryBitmap,
  Exception,
  HybridBinarizer,
  MultiFormatReader,
  RGBLuminanceSource,
} from '@zxing/library';
import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader';

/** A decoder as an application would use it that adds nothing of its own: its defaults, its first answer. */
export interface BareDecoder {
  read(frame: RgbaFrame): Promise<string | null>;
}

/** `Plain`, because the index holds the characters and not their reading for people. */
export async function bareZxingWasm(wasmBinary: ArrayBuffer): Promise<BareDecoder> {
  await prepareZXingModule({ overrides: { wasmBinary }, fireImmediately: true });
  return {
    read: async (frame) => {
      const [first] = await readBarcodes({ ...frame, colorSpace: 'srgb' }, { textMode: 'Plain' });
      return first?.text ?? null;
    },
  };
}

export function bareZxingLibrary(): BareDecoder {
  const reader = new MultiFormatReader();
  return {
    read: ({ data, width, height }) => {
      const luminances = new Uint8ClampedArray(width * height);
      for (let i = 0, at = 0; i < luminances.length; i += 1, at += 4) {
        luminances[i] = ((data[at] ?? 0) + 2 * (data[at + 1] ?? 0) + (data[at + 2] ?? 0)) / 4;
      }
      const source = new RGBLuminanceSource(luminances, width, height);
      try {
        return Promise.resolve(reader.decode(new BinaryBitmap(new HybridBinarizer(source))).getText());
      } catch (error) {
        if (error instanceof Exception) return Promise.resolve(null);
        return Promise.reject(error instanceof Error ? error : new Error(String(error)));
      }
    },
  };
}
