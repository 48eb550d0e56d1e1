import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { understand } from '../../../kernel/rules.ts';
import { rules } from '../../../rules.ts';
import { resolveScan } from '../../../scanning/resolve-scan.ts';
import { scanOf } from '../../../testing/floor.ts';
import { walkMoving } from '../../../testing/moving-floor.ts';
import { movingFloor } from '../../../testing/random-moving.ts';
import { bins, gtin, instant } from '../../../testing/small-warehouse.ts';
import { openWorld } from '../../../testing/world.ts';
import { flowTable, onScan } from './on-scan.ts';
import { nothingInMind } from './outcome.ts';

const codes = [
  ...bins,
  'Q-01',
  'R-01',
  'S-01',
  'P-1',
  'P-2',
  'T-1',
  'SLOT-1',
  '%CMD:UNDO',
  '%CMD:NEXT',
  gtin.mug,
  gtin.cream,
  gtin.shared,
  `(01)0${gtin.cream}(10)L1`,
  `(01)0${gtin.cream}(10)L9`,
  'nobody knows',
];

test('[MV12] every step answers every kind of scan, with commands that the rules understand', () => {
  const reached = new Set<string>();
  fc.assert(
    fc.property(
      fc.array(
        fc.record({ code: fc.constantFrom(...codes), press: fc.nat({ max: 13 }), units: fc.nat({ max: 9 }) }),
        { maxLength: 25, size: 'max' },
      ),
      (steps) => {
        const world = openWorld(movingFloor);
        const floor = walkMoving(world);
        for (const { code, press, units } of steps) {
          const here = floor.situation;
          reached.add(here.step);
          const scan = resolveScan(world.view, scanOf(code), { skuId: null });
          const input = {
            view: world.view,
            scan,
            memory: nothingInMind,
            now: instant(120),
            entry: { mode: 'scan' as const },
          };
          for (const { commands } of [onScan(here, input)])
            for (const command of commands)
              expect(understand(rules, command)).toMatchObject({ understood: true });
          floor.scan(code);
          if (press === 5) floor.badge(units < 5 ? 'ben' : 'ana');
          if (press === 0) floor.take(units);
          if (press === 1) floor.put(units);
          if (press === 2) floor.takeAll();
          if (press === 3) floor.whole();
          if (press === 4) floor.undo('wrong_bin');
          if (press >= 6 && press < 10) floor.instead('full');
          if (press === 10) floor.stop(units, { status: 'damaged', reason: 'wet', note: '' });
          if (press === 11) floor.reportBin('blocked');
          if (press === 12) floor.found(units);
          if (press === 13) floor.leave();
        }
      },
    ),
    { numRuns: 150 },
  );
  expect([...reached].toSorted()).toEqual(Object.keys(flowTable).toSorted());
});
