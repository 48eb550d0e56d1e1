import { readBuilding, isOpenFace, type SlottingInput } from './building.ts';
import { emptyFaces, overfullBins } from './bin-fill.ts';
import { farMovers } from './far-movers.ts';
import { FreeSlots } from './free-slots.ts';
import { deadStock, overstock } from './idle-stock.ts';
import type { DeadLine, EmptyFace, FarLine, OverfullLine, OverLine, Section } from './slotting-line.ts';
import { classesByPicks } from './usage.ts';

export interface SlottingReport {
  readonly windowDays: number;
  /** In the window. */
  readonly picks: number;
  readonly faces: number;
  readonly far: Section<FarLine>;
  readonly dead: Section<DeadLine>;
  readonly over: Section<OverLine>;
  readonly overfull: Section<OverfullLine>;
  readonly empty: Section<EmptyFace>;
}

/**
 * What lies in the wrong place [SL1] to [SL6]. No bin is suggested twice: overfull bins choose first, because goods
 * that do not fit stand in somebody's way, then what is picked most.
 */
export function slottingReport(input: SlottingInput): SlottingReport {
  const building = readBuilding(input);
  const free = new FreeSlots(building);
  const overfull = overfullBins(building, free);
  const far = farMovers(building, classesByPicks(input.usage), free);
  return {
    windowDays: input.windowDays,
    picks: [...input.usage.values()].reduce((sum, { picks }) => sum + Math.max(0, picks), 0),
    faces: building.slots.filter(isOpenFace).length,
    far,
    overfull,
    over: overstock(building, free),
    dead: deadStock(building, free),
    empty: emptyFaces(building),
  };
}
