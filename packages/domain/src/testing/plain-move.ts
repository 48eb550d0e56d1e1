import type { DomainEvent } from '../kernel/event.ts';
import { move, type Movement } from '../stock/ledger.ts';

type Needed = 'skuId' | 'quantity' | 'from' | 'to' | 'reason' | 'at';

/** A movement of good units; unless said otherwise without lot, serial and date, promised to nobody, by nobody. */
export const plainMove = (goods: Pick<Movement, Needed> & Partial<Movement>): DomainEvent =>
  move({
    lot: null,
    serial: null,
    expiry: null,
    fromStatus: 'available',
    toStatus: 'available',
    fromAllocated: 0,
    by: null,
    ...goods,
  });
