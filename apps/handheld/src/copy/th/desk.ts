import type { Copy } from '../copy-shape.ts';
import type { desk as english } from '../en/desk.ts';
import { counts } from './counts.ts';
import { did } from './did.ts';
import { inHands, taughtCodes, typedCodes } from './desk-codes.ts';
import { inventory } from './inventory.ts';
import { issue } from './issue.ts';
import { limits } from './limits.ts';
import { orders } from './orders.ts';
import { people } from './people.ts';
import { slotting } from './slotting.ts';
import { supervisor } from './supervisor.ts';
import { printing } from './printing.ts';
import { waves } from './waves.ts';

export const desk: Pick<Copy, keyof typeof english> = {
  counts,
  did,
  inventory,
  issue,
  limits,
  orders,
  people,
  printing,
  slotting,
  supervisor,
  taughtCodes,
  typedCodes,
  inHands,
  waves,
};
