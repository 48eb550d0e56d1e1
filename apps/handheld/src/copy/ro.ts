import type { Copy } from './copy-shape.ts';
import { demo, empty } from './ro/empty.ts';
import { home } from './ro/home.ts';
import { orders } from './ro/orders.ts';
import { bind, blockedStop, drop, short, summary, toteFull, zeroCheck } from './ro/pick-extras.ts';
import { pick } from './ro/pick.ts';
import { scan } from './ro/scan.ts';
import { shared } from './ro/shared.ts';
import { signIn } from './ro/sign-in.ts';
import { storage } from './ro/storage.ts';
import { issue, supervisor } from './ro/supervisor.ts';
import { sync } from './ro/sync.ts';

export const ro: Copy = {
  shared,
  signIn,
  home,
  scan,
  pick,
  bind,
  short,
  blockedStop,
  zeroCheck,
  toteFull,
  drop,
  summary,
  sync,
  storage,
  supervisor,
  issue,
  orders,
  empty,
  demo,
};
