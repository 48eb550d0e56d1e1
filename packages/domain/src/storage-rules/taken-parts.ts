import type { DecideContext } from '../kernel/command.ts';
import type { View } from '../kernel/document.ts';
import { balanceDocument, balanceKey, type Balance, type StockStatus } from '../stock/balance.ts';
import { lotStopOf } from '../stock/lot-stop.ts';
import { virtual, type Place } from '../stock/place.ts';
import { unfitGoods, type Unfit } from './goods.ts';
import { balancesOf } from '../stock/balances-of.ts';

/** Goods as the person took or put them, and as their device saw them. */
export interface Handled {
  readonly place: Place;
  readonly skuId: string;
  readonly lot: string | null;
  /** From the label, where somebody read it. */
  readonly expiry: string | null;
  readonly status: StockStatus;
  readonly serials: readonly string[];
  readonly quantity: number;
}

/** Units of one balance that were handled, and what the book knows of them. */
export interface Part {
  readonly serial: string | null;
  readonly expiry: string | null;
  readonly status: StockStatus;
  readonly quantity: number;
  /** Why they must stay out of pickers' reach; null when nothing speaks against them. */
  readonly unfit: Unfit | null;
  /** `book`: the place had them; `nowhere`: more came than the book knows of. */
  readonly from: 'book' | 'nowhere';
}

/** Units that were handled and that the book does not have at the place. */
export const unitsFromNowhere = (parts: readonly Part[]): number =>
  parts.reduce((sum, { from, quantity }) => sum + (from === 'nowhere' ? quantity : 0), 0);

/**
 * Which units of a place were handled: every serial that was read is that unit, and where the book has it elsewhere it
 * comes from nowhere. The others are those of the status the device saw first, then those that got another status since;
 * what the book does not have is taken from nowhere.
 */
export function takenParts(body: Handled, view: View, context: DecideContext): readonly Part[] {
  const today = context.occurredAt.slice(0, 10);
  const stop = lotStopOf(view, body.skuId, body.lot);
  const judge = (status: StockStatus, expiry: string | null): Unfit | null =>
    unfitGoods({ status, expiry: expiry ?? body.expiry }, today) ?? stop?.status ?? null;
  const parts: Part[] = strangers(body, view).map((part) => ({
    ...part,
    unfit: judge(part.status, part.expiry),
  }));
  let open = body.quantity - parts.length;
  for (const { serial, expiry, status, quantity: held } of inOrder(body, view)) {
    const quantity = Math.min(open, held);
    if (quantity <= 0) continue;
    open -= quantity;
    parts.push({ serial, expiry, status, quantity, unfit: judge(status, expiry), from: 'book' });
  }
  if (open > 0) {
    const { status } = body;
    const expiry = body.expiry ?? suspenseExpiry(body, view);
    parts.push({
      serial: null,
      expiry,
      status,
      quantity: open,
      unfit: judge(status, expiry),
      from: 'nowhere',
    });
  }
  return parts;
}

/**
 * Serials that were read and that the book does not have at the place, never more than the units that were handled. Where
 * it has units without a serial they are some of those; the others come from nowhere.
 */
function strangers(body: Handled, view: View): readonly Omit<Part, 'unfit'>[] {
  if (body.serials.length === 0) return [];
  const balances = balancesOf(view, body.place, body);
  const held = new Set(balances.flatMap(({ serial, quantity }) => (quantity > 0 ? [serial] : [])));
  const [plain] = inOrder(body, view).filter(({ serial, quantity }) => serial === null && quantity > 0);
  // A unit that left under its serial is missing among those without one.
  const unnamed = balances.reduce(
    (sum, { serial, quantity }) => sum + (serial === null || quantity < 0 ? quantity : 0),
    0,
  );
  return [...new Set(body.serials)]
    .filter((serial) => !held.has(serial))
    .slice(0, body.quantity)
    .map((serial, i) =>
      plain && i < unnamed
        ? { serial, expiry: plain.expiry, status: plain.status, quantity: 1, from: 'book' }
        : { serial, expiry: body.expiry, status: body.status, quantity: 1, from: 'nowhere' },
    );
}

/** Goods that come out of suspense bring along what the book knows of those in there. */
const suspenseExpiry = ({ skuId, lot }: Handled, view: View): string | null =>
  view.get(balanceDocument, balanceKey(virtual('suspense'), { skuId, lot, serial: null }, 'available'))
    ?.expiry ?? null;

function inOrder(body: Handled, view: View): readonly Balance[] {
  // What was read is what was handled; goods without a serial go before serials that nobody read.
  const rank = ({ serial, status }: Balance): number =>
    (serial !== null && body.serials.includes(serial) ? 0 : 20) +
    (status === body.status ? 0 : 10) +
    (serial === null ? 0 : 1);
  return balancesOf(view, body.place, body).toSorted((a, b) => rank(a) - rank(b));
}
