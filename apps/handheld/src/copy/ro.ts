import type { Copy } from './copy-shape.ts';
import { camera } from './ro/camera.ts';
import { count } from './ro/count.ts';
import { counts } from './ro/counts.ts';
import { deviceDesk } from './ro/device-desk.ts';
import { demo, empty } from './ro/empty.ts';
import { enrol } from './ro/enrol.ts';
import { home } from './ro/home.ts';
import { issue } from './ro/issue.ts';
import { job } from './ro/job.ts';
import { orders } from './ro/orders.ts';
import { people } from './ro/people.ts';
import { photo } from './ro/photo.ts';
import { pick } from './ro/pick.ts';
import { bind, drop, short, summary, toteFull, zeroCheck } from './ro/pick-extras.ts';
import { unit } from './ro/pick-outcome.ts';
import { receive } from './ro/receive.ts';
import { refusal } from './ro/refusal.ts';
import { scan } from './ro/scan.ts';
import { scanner } from './ro/scanner.ts';
import { shared } from './ro/shared.ts';
import { signIn } from './ro/sign-in.ts';
import { storage } from './ro/storage.ts';
import { supervisor } from './ro/supervisor.ts';
import { sync } from './ro/sync.ts';
import { labelsOwed, manual, taughtCodes, typedCodes, unknownCode } from './ro/unknown-code.ts';
import { moving } from './ro/moving.ts';
import { printing } from './ro/printing.ts';
import { putaway } from './ro/putaway.ts';
import { replenish } from './ro/replenish.ts';
import { waves } from './ro/waves.ts';

export const ro: Copy = {
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
