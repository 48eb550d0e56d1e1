import type { SkuStorage, Temperature } from './storage-class.ts';

/** Tenths of a degree Celsius, both ends allowed. */
export interface TemperatureRange {
  readonly least: number;
  readonly most: number;
}

/** What chilled and deep-frozen goods may have as they come off the truck, where their article says nothing closer. */
const usual: Readonly<Record<Temperature, TemperatureRange | null>> = {
  ambient: null,
  cool: { least: 20, most: 80 },
  // Deep-frozen goods are kept at -18; on the way the outer layer may rise by three degrees.
  frozen: { least: -400, most: -150 },
};

/** Between which temperatures goods are taken in; null: nobody measures them. */
export function temperatureRange(storage: SkuStorage | undefined): TemperatureRange | null {
  if (!storage) return null;
  const { leastDeciCelsius, mostDeciCelsius } = storage;
  const range = usual[storage.temperature];
  if (leastDeciCelsius === undefined && mostDeciCelsius === undefined) return range;
  return {
    least: leastDeciCelsius ?? range?.least ?? coldest,
    most: mostDeciCelsius ?? range?.most ?? hottest,
  };
}

/** Nothing that anybody measures in a warehouse is colder or hotter. */
export const coldest = -999;
export const hottest = 999;

/** Dangerous goods of which nobody said what they are: no place can be found for them that is safe. */
export const isHazardUnknown = (storage: SkuStorage | undefined): boolean =>
  storage?.dangerous === true && storage.hazard === null;
