import { bindTote, replaceTote } from './decide/bind-tote.ts';
import { checkZero } from './decide/check-zero.ts';
import { claimRun, handBackRun } from './decide/claim-run.ts';
import { drop } from './decide/drop.ts';
import { recordPick } from './decide/record-pick.ts';
import { recordShort } from './decide/record-short.ts';
import { skipStop } from './decide/skip-stop.ts';
import { undo } from './decide/undo.ts';
import { useOtherLocation } from './decide/use-other-location.ts';
import { confirmLocation, countItem } from './decide/visit-bin.ts';

/** Everything a picker can send about picking. */
export const pickingCommands = [
  claimRun,
  handBackRun,
  bindTote,
  replaceTote,
  confirmLocation,
  countItem,
  recordPick,
  recordShort,
  skipStop,
  checkZero,
  useOtherLocation,
  drop,
  undo,
] as const;
