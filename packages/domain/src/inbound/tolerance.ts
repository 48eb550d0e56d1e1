import type { Brand } from '../catalog/brand.ts';
import type { InboundLine } from './inbound.ts';

/** Base units that may come more or less than ordered without anyone's leave. */
export interface Tolerance {
  readonly over: number;
  readonly under: number;
}

/**
 * What may come more or less than ordered [RC19]: as its document says, else as the brand does, else nothing. Whole
 * units only, rounded down: five percent of 19 is none.
 */
export function toleranceOf(line: InboundLine, brand: Brand | undefined): Tolerance {
  const units = (percent: number | undefined): number => Math.floor((line.ordered * (percent ?? 0)) / 100);
  return {
    over: units(line.tolerancePercent ?? brand?.overTolerancePercent),
    under: units(line.underTolerancePercent ?? brand?.underTolerancePercent),
  };
}
