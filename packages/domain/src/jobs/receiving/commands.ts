import { checkIn } from './decide/check-in.ts';
import { approveLoad, closeLoad, endLoad } from './decide/close-load.ts';
import { closeUnit } from './decide/close-unit.ts';
import { recordSample, recount } from './decide/correct-count.ts';
import { acceptDeclared, verifyUnit } from './decide/declared-unit.ts';
import { joinLoad } from './decide/join-load.ts';
import { noteLabel } from './decide/note-label.ts';
import { arriveParcel, measure, noteUnknown, pause } from './decide/notes.ts';
import { openUnit } from './decide/open-unit.ts';
import { recountSerials } from './decide/recount-serials.ts';
import { refuseGoods } from './decide/refuse-goods.ts';
import { setAside } from './decide/set-aside.ts';
import { tally } from './decide/tally.ts';
import { undo } from './decide/undo.ts';

/** Everything a receiver or a supervisor can send about receiving. */
export const receivingCommands = [
  checkIn,
  joinLoad,
  openUnit,
  acceptDeclared,
  verifyUnit,
  tally,
  setAside,
  refuseGoods,
  recount,
  recountSerials,
  recordSample,
  noteUnknown,
  arriveParcel,
  noteLabel,
  measure,
  pause,
  closeUnit,
  endLoad,
  closeLoad,
  approveLoad,
  undo,
] as const;
