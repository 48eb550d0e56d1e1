import { expect, test } from 'vitest';
import { balanceDocument, balanceKey } from './balance.ts';
import { atLocation, inHandlingUnit, isOutside, virtual, type Place } from './place.ts';

test('[K5] only what lies outside the building stays on the server', () => {
  const places: readonly (readonly [Place, boolean])[] = [
    [atLocation('A-01-1'), false],
    [inHandlingUnit('T-1'), false],
    [virtual('suspense'), false],
    [virtual('opening'), true],
    [virtual('supplier'), true],
    [virtual('customer'), true],
    [virtual('adjustment'), true],
    [virtual('scrap'), true],
  ];
  for (const [place, isKept] of places) {
    const key = balanceKey(place, { skuId: 'luma:mug', lot: null, serial: null }, 'available');
    expect([isOutside(place), balanceDocument.withheld(key)]).toEqual([isKept, isKept]);
  }
});
