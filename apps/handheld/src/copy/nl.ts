import type { Copy } from './copy-shape.ts';
import { camera } from './nl/camera.ts';
import { count } from './nl/count.ts';
import { counts } from './nl/counts.ts';
import { deviceDesk } from './nl/device-desk.ts';
import { demo, empty } from './nl/empty.ts';
import { enrol } from './nl/enrol.ts';
import { home } from './nl/home.ts';
import { issue } from './nl/issue.ts';
import { job } from './nl/job.ts';
import { orders } from './nl/orders.ts';
import { people } from './nl/people.ts';
import { photo } from './nl/photo.ts';
import { pick } from './nl/pick.ts';
import { bind, drop, short, summary, toteFull, zeroCheck } from './nl/pick-extras.ts';
import { unit } from './nl/pick-outcome.ts';
import { receive } from './nl/receive.ts';
import { refusal } from './nl/refusal.ts';
import { scan } from './nl/scan.ts';
import { scanner } from './nl/scanner.ts';
import { shared } from './nl/shared.ts';
import { signIn } from './nl/sign-in.ts';
import { storage } from './nl/storage.ts';
import { supervisor } from './nl/supervisor.ts';
import { sync } from './nl/sync.ts';
import { labelsOwed, manual, taughtCodes, typedCodes, unknownCode } from './nl/unknown-code.ts';
import { moving } from './nl/moving.ts';
import { printing } from './nl/printing.ts';
import { putaway } from './nl/putaway.ts';
import { replenish } from './nl/replenish.ts';
import { waves } from './nl/waves.ts';

export const nl: Copy = {
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
};
