import type { DomainEvent } from '../kernel/event.ts';
import type { Intent } from './random-commands.ts';
import { order, stock } from './small-warehouse.ts';

/** Stock of every kind, good and bad, and orders that ask for more than one balance of it. */
export const busyWarehouse: readonly DomainEvent[] = [
  stock('A-01-1', ['luma:mug', 6]),
  stock('B-02-1', ['luma:mug', 9], { at: '2026-02-01T08:00:00.000Z' }),
  stock('C-01-1', ['luma:mug', 4], { status: 'damaged' }),
  stock('A-02-1', ['luma:cream', 5], { lot: 'L1', expiry: '2026-06-01' }),
  stock('B-01-1', ['luma:cream', 5], { lot: 'L2', expiry: '2026-05-01' }),
  stock('B-01-1', ['luma:cream', 5], { lot: 'L3', expiry: '2026-03-20' }),
  stock('C-02-1', ['luma:cream', 5], { lot: 'L4', expiry: '2026-02-01' }),
  stock('C-03-1', ['luma:cream', 5], { lot: 'L1', expiry: '2026-06-01', status: 'recalled' }),
  ...[1, 2, 3].map((n) => stock('A-03-1', ['luma:phone', 1], { serial: `S-${n}` })),
  stock('B-03-1', ['luma:phone', 2]),
  stock('A-04-1', ['nord:tea', 8], { lot: 'N1', expiry: '2026-12-01' }),
  stock('C-04-1', ['nord:tea', 8], { lot: 'N2', expiry: '2026-12-01', status: 'hold' }),
  order('1', [
    ['luma:mug', 3],
    ['luma:cream', 2],
  ]),
  order('2', [
    ['luma:mug', 5],
    ['luma:phone', 2],
  ]),
  order('3', [['luma:cream', 6]], { band: 'express' }),
  order('4', [['nord:tea', 3]], { brand: 'nord' }),
  order('5', [
    ['luma:mug', 2],
    ['luma:mug', 1],
  ]),
];

/** What a shift begins with: a supervisor releases the first orders. */
export const release = { what: 0, who: 3, pick: [0, 3, 0, 0], nonsense: 99 } satisfies Intent;
