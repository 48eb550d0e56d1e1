import type { CameraReading, DecodeEngine, Symbology, Threshold } from '../camera-reading.ts';
import type { Picture, Point } from '../frame.ts';

/** A code of 200 by 40 pixels around a place. */
export const outlineAt = (x: number, y: number): readonly Point[] => [
  { x: x - 100, y: y - 20 },
  { x: x + 100, y: y - 20 },
  { x: x + 100, y: y + 20 },
  { x: x - 100, y: y + 20 },
];

/** In the middle of a frame of 1000 by 600. */
export const readingOf = (symbology: Symbology, text: string): CameraReading => ({
  text,
  symbology,
  identifier: null,
  lines: 0,
  outline: outlineAt(500, 300),
  engine: 'zxing-wasm',
});

type Script = (picture: Picture, threshold: Threshold) => readonly CameraReading[];

/** An engine that reads what it is told to, and remembers the sizes it was shown. */
export class ScriptedEngine implements DecodeEngine {
  readonly name = 'zxing-wasm';
  readonly shown: string[] = [];
  script: Script;

  constructor(script: Script = () => []) {
    this.script = script;
  }

  read(picture: Picture, threshold: Threshold): Promise<readonly CameraReading[]> {
    this.shown.push(`${picture.width}x${picture.height} ${threshold}`);
    return Promise.resolve(this.script(picture, threshold));
  }
}
