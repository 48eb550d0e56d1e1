import { closeRecall } from './decide/close-recall.ts';
import { finish } from './decide/finish.ts';
import { liftRecall } from './decide/lift-recall.ts';
import { moveUnit } from './decide/move-unit.ts';
import { put } from './decide/put.ts';
import { recallLot } from './decide/recall-lot.ts';
import { releaseGoods } from './decide/release-goods.ts';
import { reportBin } from './decide/report-bin.ts';
import { reportDifference } from './decide/report-difference.ts';
import { reportMissing } from './decide/report-missing.ts';
import { stopCarried } from './decide/stop-carried.ts';
import { stopGoods } from './decide/stop-goods.ts';
import { take } from './decide/take.ts';
import { undo } from './decide/undo.ts';

/** Everything somebody who moves or stops goods can send about it. */
export const movingCommands = [
  take,
  put,
  moveUnit,
  undo,
  finish,
  stopCarried,
  reportBin,
  reportDifference,
  reportMissing,
  stopGoods,
  releaseGoods,
  recallLot,
  liftRecall,
  closeRecall,
] as const;
