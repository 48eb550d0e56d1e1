import type { Scout } from '@floorhand/scan/camera';

import { limitedScout } from './limited-scout.ts';

/** The browser's own detector, as far as it is used: the standard library does not know it yet. */
interface Detector {
  detect(image: ImageData): Promise<readonly { readonly boundingBox: DOMRectReadOnly }[]>;
}

interface DetectorClass {
  new (options: { formats: readonly string[] }): Detector;
  getSupportedFormats(): Promise<readonly string[]>;
}

const wanted = ['ean_13', 'ean_8', 'upc_a', 'upc_e', 'code_128', 'code_39', 'itf', 'data_matrix', 'qr_code'];
const selfTestMs = 1_500;

/**
 * The browser's detector if it is there and works. Some list no formats, some never answer: it has to find a code
 * drawn for it within a time limit. It only says where codes are; they are read by our own decoder.
 */
export async function nativeScout(): Promise<Scout | null> {
  const { BarcodeDetector: Detector } = globalThis as { readonly BarcodeDetector?: DetectorClass };
  if (Detector === undefined) return null;
  try {
    const supported = await Detector.getSupportedFormats();
    const formats = wanted.filter((format) => supported.includes(format));
    if (!formats.includes('ean_13')) return null;
    const scout = scoutOf(new Detector({ formats }));
    const tooLate = new Promise<null>((resolve) => setTimeout(() => resolve(null), selfTestMs));
    const found = await Promise.race([scout.find(testPicture()), tooLate]);
    return found !== null && found.length > 0 ? limitedScout(scout) : null;
  } catch {
    return null;
  }
}

function scoutOf(detector: Detector): Scout {
  return {
    find: async ({ data, width, height }) => {
      const found = await detector.detect(new ImageData(data, width, height));
      return found.map(({ boundingBox: { left, top, width: across, height: down } }) => ({
        left,
        top,
        width: across,
        height: down,
      }));
    },
  };
}

/** EAN-13 4006381333931, one character a module. */
const testModules =
  '10100011010100111010111101111010001001011001101010100001010000101000010111010010000101100110101';

function testPicture(): ImageData {
  const [module, quiet, height] = [3, 36, 120];
  const width = testModules.length * module + 2 * quiet;
  const image = new ImageData(width, height);
  image.data.fill(255);
  for (let y = quiet / 3; y < height - quiet / 3; y += 1) {
    for (let x = quiet; x < width - quiet; x += 1) {
      if (testModules[Math.floor((x - quiet) / module)] === '1')
        image.data.fill(0, (y * width + x) * 4, (y * width + x) * 4 + 3);
    }
  }
  return image;
}
