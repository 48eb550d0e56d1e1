import type { Copy } from './copy-shape.ts';
import { camera } from './pl/camera.ts';
import { count } from './pl/count.ts';
import { counts } from './pl/counts.ts';
import { deviceDesk } from './pl/device-desk.ts';
import { demo, empty } from './pl/empty.ts';
import { enrol } from './pl/enrol.ts';
import { home } from './pl/home.ts';
import { issue } from './pl/issue.ts';
import { job } from './pl/job.ts';
import { orders } from './pl/orders.ts';
import { people } from './pl/people.ts';
import { photo } from './pl/photo.ts';
import { pick } from './pl/pick.ts';
import { bind, drop, short, summary, toteFull, zeroCheck } from './pl/pick-extras.ts';
import { unit } from './pl/pick-outcome.ts';
import { receive } from './pl/receive.ts';
import { refusal } from './pl/refusal.ts';
import { scan } from './pl/scan.ts';
import { scanner } from './pl/scanner.ts';
import { shared } from './pl/shared.ts';
import { signIn } from './pl/sign-in.ts';
import { storage } from './pl/storage.ts';
import { supervisor } from './pl/supervisor.ts';
import { sync } from './pl/sync.ts';
import { labelsOwed, manual, taughtCodes, typedCodes, unknownCode } from './pl/unknown-code.ts';
import { moving } from './pl/moving.ts';
import { printing } from './pl/printing.ts';
import { putaway } from './pl/putaway.ts';
import { replenish } from './pl/replenish.ts';
import { waves } from './pl/waves.ts';

export const pl: Copy = {
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
