import type { Copy } from './copy-shape.ts';
import { demo, empty } from './pl/empty.ts';
import { home } from './pl/home.ts';
import { orders } from './pl/orders.ts';
import { bind, blockedStop, drop, short, summary, toteFull, zeroCheck } from './pl/pick-extras.ts';
import { pick } from './pl/pick.ts';
import { scan } from './pl/scan.ts';
import { shared } from './pl/shared.ts';
import { signIn } from './pl/sign-in.ts';
import { storage } from './pl/storage.ts';
import { issue, supervisor } from './pl/supervisor.ts';
import { sync } from './pl/sync.ts';

export const pl: Copy = {
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
