import type { CameraReading, DecodeEngine } from './camera-reading.ts';
import { grayPicture, type Picture, type Region, type RgbaFrame } from './frame.ts';
import { scaleRegion } from './scale-region.ts';

/** Finds codes without being trusted to read them. */
export interface Scout {
  find(frame: RgbaFrame): Promise<readonly Region[]>;
}

/** Room around what was found, for the quiet zone and for boxes drawn too tightly. */
const margin = 24;

/**
 * An engine that first reads where a scout points. The scout's own reading is not used: it has neither symbology
 * identifier nor separators nor a count of lines. Where its hits cannot be read, or it fails, all is read as before.
 */
export function scouted(scout: Scout, engine: DecodeEngine): DecodeEngine {
  return {
    name: engine.name,
    read: async (picture, threshold) => {
      const regions = await scout.find(picture.rgba()).catch(() => []);
      const readings: CameraReading[] = [];
      for (const region of regions) {
        const cut = cutOut(picture, region);
        const found = await engine.read(grayPicture(scaleRegion(picture.gray(), cut, 1)), threshold);
        readings.push(...found.map((reading) => movedBy(reading, cut)));
      }
      return readings.length === regions.length && readings.length > 0
        ? readings
        : engine.read(picture, threshold);
    },
  };
}

function cutOut(picture: Picture, region: Region): Region {
  const left = Math.max(0, Math.floor(region.left - margin));
  const top = Math.max(0, Math.floor(region.top - margin));
  return {
    left,
    top,
    width: Math.min(picture.width, Math.ceil(region.left + region.width + margin)) - left,
    height: Math.min(picture.height, Math.ceil(region.top + region.height + margin)) - top,
  };
}

function movedBy(reading: CameraReading, { left, top }: Region): CameraReading {
  return { ...reading, outline: reading.outline.map(({ x, y }) => ({ x: x + left, y: y + top })) };
}
