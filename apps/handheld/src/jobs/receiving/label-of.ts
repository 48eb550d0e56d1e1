import type { AskedLabel } from '../../labels/asked-label.ts';
import type { ReceivingScreen } from './read-receiving-screen.ts';

/** The label of the unit at hand, wanted at the door it came through; null without a unit. */
export const labelOf = ({ situation: { current, receipt } }: ReceivingScreen): AskedLabel | null =>
  current && {
    subject: { kind: 'handlingUnit', lpn: current.lpn },
    locationId: receipt.doorId,
    copies: 1,
  };
