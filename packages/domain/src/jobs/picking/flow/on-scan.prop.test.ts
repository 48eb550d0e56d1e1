import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { bookProblems } from '../../../testing/books.ts';
import { busyWarehouse } from '../../../testing/busy-warehouse.ts';
import { anaWithTotes } from '../../../testing/released-run.ts';
import { bins, gtin } from '../../../testing/small-warehouse.ts';
import { shortCauseField } from '../../../stock/short-consequences.ts';

test('[PK20] whatever is scanned in whatever order, nothing breaks and the books balance', () => {
  const codes = [
    ...bins,
    'T-1',
    'T-2',
    'T-3',
    'T-4',
    'S-01',
    'Q-01',
    'SLOT-2',
    '%CMD:UNDO',
    'what?',
    ...Object.values(gtin),
    ...['L1', 'L2', 'L3', 'L4'].map((lot) => `(01)0${gtin.cream}(10)${lot}`),
    ...['S-1', 'S-2', 'S-3', 'S-4'].map((serial) => `(01)0${gtin.phone}(21)${serial}`),
  ];
  fc.assert(
    fc.property(fc.array(fc.nat({ max: 99 }), { maxLength: 70, size: 'max' }), (steps) => {
      const { world, floor } = anaWithTotes(...busyWarehouse);
      for (const step of steps) {
        const { current, step: at } = floor.situation;
        // Most people scan what the screen asks for.
        const right =
          at === 'location'
            ? current?.stop.locationId
            : at === 'tote'
              ? current?.into?.tote
              : at === 'drop'
                ? 'S-01'
                : undefined;
        if (step > 95 && current) floor.short(step % 3, shortCauseField.options[step % 5] ?? 'empty');
        else if (step > 85 && current) floor.count((step % 4) + 1);
        else floor.scan(step > 50 && right ? right : (codes[step % codes.length] ?? ''));
        expect(bookProblems(world)).toEqual([]);
      }
    }),
    { numRuns: 60 },
  );
});
