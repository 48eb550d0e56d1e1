import { put, type Put } from '../jobs/moving/decide/put.ts';
import { take, type Take } from '../jobs/moving/decide/take.ts';
import { balanceDocument } from '../stock/balance.ts';
import type { By, Done, World } from './world.ts';

type Named<T, K extends keyof T> = Partial<T> & Pick<T, K>;
const plain = { lot: null, expiry: null, status: 'available', serials: [], entry: { mode: 'scan' } } as const;

/** A record of goods that were taken, from a device that may not have heard of what others did. */
export const takesOut = (world: World, goods: Named<Take, 'place' | 'skuId' | 'quantity'>, by: By): Done =>
  world.run(take, { ...plain, becomes: null, ...goods }, by);

/** A record of goods that were put down, from a device that may not have heard of what others did. */
export const putsDown = (
  world: World,
  goods: Named<Put, 'locationId' | 'skuId' | 'quantity'>,
  by: By,
): Done => world.run(put, { ...plain, instead: null, ...goods }, by);

/** Where the book has an SKU: `quantity place status`, and what is promised of it. */
export const bookedOf = (world: World, skuId: string): readonly string[] =>
  world
    .all(balanceDocument)
    .filter(({ body }) => body.skuId === skuId && !/opening|supplier/.test(body.place))
    .map(
      ({ body }) =>
        `${body.quantity} ${body.place} ${body.status}${body.allocated ? ` promised ${body.allocated}` : ''}`,
    );
