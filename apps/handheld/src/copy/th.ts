import type { Copy } from './copy-shape.ts';
import { demo, empty } from './th/empty.ts';
import { home } from './th/home.ts';
import { orders } from './th/orders.ts';
import { bind, blockedStop, drop, short, summary, toteFull, zeroCheck } from './th/pick-extras.ts';
import { pick } from './th/pick.ts';
import { scan } from './th/scan.ts';
import { shared } from './th/shared.ts';
import { signIn } from './th/sign-in.ts';
import { storage } from './th/storage.ts';
import { issue, supervisor } from './th/supervisor.ts';
import { sync } from './th/sync.ts';

export const th: Copy = {
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
