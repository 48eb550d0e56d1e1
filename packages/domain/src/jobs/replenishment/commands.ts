import { confirmBin, proveGoods } from './decide/at-bin.ts';
import { claim, leave } from './decide/claim.ts';
import { finish } from './decide/finish.ts';
import { plan, withdraw } from './decide/plan.ts';
import { put } from './decide/put.ts';
import { reportShort } from './decide/report-short.ts';
import { clearFace, setFace } from './decide/set-face.ts';
import { skip } from './decide/skip.ts';
import { take } from './decide/take.ts';
import { undo } from './decide/undo.ts';

/** Everything somebody who fills pick faces, or a supervisor, can send about it. */
export const replenishmentCommands = [
  setFace,
  clearFace,
  plan,
  withdraw,
  claim,
  leave,
  confirmBin,
  proveGoods,
  take,
  put,
  reportShort,
  skip,
  finish,
  undo,
] as const;
