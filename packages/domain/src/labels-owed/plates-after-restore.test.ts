import { expect, test } from 'vitest';
import { counterDrawn } from '../kernel/counter.ts';
import { platesAfterRestore } from './plates-after-restore.ts';

test('[LO7] after a restore the numbers of plates go on behind all that may have been given since the backup', () => {
  const counters = [
    { counter: 'plate:P', last: 1_200 },
    { counter: 'wave', last: 7 },
    { counter: 'sscc:34012345', last: 40 },
  ];
  const leapt = (lostMinutes: number) => platesAfterRestore(counters, lostMinutes);
  expect(leapt(60)).toEqual([
    counterDrawn.create({ counter: 'plate:P', value: 23_200 }),
    counterDrawn.create({ counter: 'sscc:34012345', value: 22_040 }),
  ]);
  // A clock that went back takes nothing away, and a second restore of the same backup goes further.
  expect(leapt(-5)).toEqual([
    counterDrawn.create({ counter: 'plate:P', value: 11_200 }),
    counterDrawn.create({ counter: 'sscc:34012345', value: 10_040 }),
  ]);
});
