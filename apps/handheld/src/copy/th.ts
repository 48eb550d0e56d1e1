import type { Copy } from './copy-shape.ts';
import { camera } from './th/camera.ts';
import { count } from './th/count.ts';
import { counts } from './th/counts.ts';
import { deviceDesk } from './th/device-desk.ts';
import { demo, empty } from './th/empty.ts';
import { enrol } from './th/enrol.ts';
import { home } from './th/home.ts';
import { issue } from './th/issue.ts';
import { job } from './th/job.ts';
import { orders } from './th/orders.ts';
import { people } from './th/people.ts';
import { photo } from './th/photo.ts';
import { pick } from './th/pick.ts';
import { bind, drop, short, summary, toteFull, zeroCheck } from './th/pick-extras.ts';
import { unit } from './th/pick-outcome.ts';
import { receive } from './th/receive.ts';
import { refusal } from './th/refusal.ts';
import { scan } from './th/scan.ts';
import { scanner } from './th/scanner.ts';
import { shared } from './th/shared.ts';
import { signIn } from './th/sign-in.ts';
import { storage } from './th/storage.ts';
import { supervisor } from './th/supervisor.ts';
import { sync } from './th/sync.ts';
import { labelsOwed, manual, taughtCodes, typedCodes, unknownCode } from './th/unknown-code.ts';
import { moving } from './th/moving.ts';
import { printing } from './th/printing.ts';
import { putaway } from './th/putaway.ts';
import { replenish } from './th/replenish.ts';
import { waves } from './th/waves.ts';

export const th: Copy = {
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
