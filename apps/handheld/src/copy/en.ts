import { camera } from './en/camera.ts';
import { count } from './en/count.ts';
import { counts } from './en/counts.ts';
import { deviceDesk } from './en/device-desk.ts';
import { demo, empty } from './en/empty.ts';
import { home } from './en/home.ts';
import { issue } from './en/issue.ts';
import { job } from './en/job.ts';
import { orders } from './en/orders.ts';
import { bind, drop, short, summary, toteFull, zeroCheck } from './en/pick-extras.ts';
import { unit } from './en/pick-outcome.ts';
import { people } from './en/people.ts';
import { photo } from './en/photo.ts';
import { pick } from './en/pick.ts';
import { receive } from './en/receive.ts';
import { refusal } from './en/refusal.ts';
import { enrol } from './en/enrol.ts';
import { scan } from './en/scan.ts';
import { scanner } from './en/scanner.ts';
import { shared } from './en/shared.ts';
import { signIn } from './en/sign-in.ts';
import { storage } from './en/storage.ts';
import { supervisor } from './en/supervisor.ts';
import { sync } from './en/sync.ts';
import { labelsOwed, manual, taughtCodes, typedCodes, unknownCode } from './en/unknown-code.ts';
import { moving } from './en/moving.ts';
import { printing } from './en/printing.ts';
import { putaway } from './en/putaway.ts';
import { replenish } from './en/replenish.ts';
import { waves } from './en/waves.ts';

/**
 * English, and with it the shape of every language: a key is added here first, and the compiler then asks the
 * other four for it. It is part of the start-up bundle, so that no device is ever without words.
 */
export const en = {
  shared,
  signIn,
  home,
  scan,
  job,
  scanner,
  camera,
  unknownCode,
  manual,
  labelsOwed,
  printing,
  typedCodes,
  taughtCodes,
  people,
  photo,
  pick,
  unit,
  receive,
  refusal,
  enrol,
  bind,
  short,
  zeroCheck,
  toteFull,
  drop,
  summary,
  sync,
  storage,
  supervisor,
  deviceDesk,
  waves,
  moving,
  putaway,
  replenish,
  count,
  counts,
  issue,
  orders,
  empty,
  demo,
} as const;
