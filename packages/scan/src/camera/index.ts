/** From pictures to codes that may be believed: the pure part, for any worker or process. SPEC.md holds the rules. */
export {
  type CameraReading,
  type DecodeEngine,
  type EngineName,
  symbologies,
  type Symbology,
  type Threshold,
} from './camera-reading.ts';
export { judge, type Verdict, type Vote } from './evidence.ts';
export { colourPicture, type Picture, type Point, type RgbaFrame } from './frame.ts';
export { type Engines, LiveReader, type LiveVerdict, type PhotoReading, readPhoto } from './frame-reader.ts';
export { type Scout, scouted } from './scouted-engine.ts';
