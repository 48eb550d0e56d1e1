import type { Picture, Point } from './frame.ts';

/** What the camera looks for: the codes of goods, labels and documents. Fewer kinds mean fewer false reads. */
export const symbologies = [
  'EAN13',
  'EAN8',
  'UPCA',
  'UPCE',
  'Code128',
  'Code39',
  'ITF',
  'DataMatrix',
  'QRCode',
] as const;
export type Symbology = (typeof symbologies)[number];

export type EngineName = 'zxing-wasm' | 'zxing-library' | 'native';

/** One code as an engine read it. */
export interface CameraReading {
  /** Characters without the identifier; FNC1 between elements is GS. */
  readonly text: string;
  readonly symbology: Symbology;
  /** AIM identifier such as `]C1`. Null when the engine cannot tell. */
  readonly identifier: string | null;
  /** Scan lines that agreed, of a linear code. 0 where the engine does not count them. */
  readonly lines: number;
  /** Corners in pixels of the picture that was read, in order around the code. Empty when unknown. */
  readonly outline: readonly Point[];
  readonly engine: EngineName;
}

/** How a picture is made black and white before it is read. */
export type Threshold = 'local' | 'global' | 'fixed';

/** A decoder. It keeps nothing between pictures and never rejects because a picture holds no code. */
export interface DecodeEngine {
  readonly name: EngineName;
  read(picture: Picture, threshold: Threshold): Promise<readonly CameraReading[]>;
}

/** Codes with error correction: what they say is right or is not read. */
export function isMatrix(symbology: Symbology): boolean {
  return symbology === 'DataMatrix' || symbology === 'QRCode';
}
