import type { Copy } from './copy-shape.ts';
import { demo, empty } from './nl/empty.ts';
import { home } from './nl/home.ts';
import { orders } from './nl/orders.ts';
import { bind, blockedStop, drop, short, summary, toteFull, zeroCheck } from './nl/pick-extras.ts';
import { pick } from './nl/pick.ts';
import { scan } from './nl/scan.ts';
import { shared } from './nl/shared.ts';
import { signIn } from './nl/sign-in.ts';
import { storage } from './nl/storage.ts';
import { issue, supervisor } from './nl/supervisor.ts';
import { sync } from './nl/sync.ts';

export const nl: Copy = {
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
