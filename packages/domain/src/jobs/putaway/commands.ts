import { confirmBin, proveGoods } from './decide/at-bin.ts';
import { reportBin } from './decide/bin-report.ts';
import { finish } from './decide/finish.ts';
import { reportDamage } from './decide/report-damage.ts';
import { reportDifference } from './decide/report-difference.ts';
import { store } from './decide/store.ts';
import { leave, take } from './decide/take.ts';
import { undo } from './decide/undo.ts';

/** Everything somebody who puts goods away can send about it. */
export const putawayCommands = [
  take,
  leave,
  confirmBin,
  proveGoods,
  store,
  reportBin,
  reportDamage,
  reportDifference,
  finish,
  undo,
] as const;
