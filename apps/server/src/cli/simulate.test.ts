import { expect, test } from 'vitest';
import { run } from './simulate.ts';
import { UsageError } from './usage-error.ts';

test.each([
  [['--faults', 'gremlins'], /--faults knows no 'gremlins'; known: lost_request/],
  [['--seeds', '5-2'], /--seeds takes a whole number from 5/],
  [['--seeds', '1-2-3'], /--seeds takes a range/],
  [['--devices', '1'], /--devices takes a whole number from 2/],
  [['--seed', '1', '--steps', '1,x'], /--steps takes a whole number/],
])('simulate %j is told what is wrong', async (args, said) => {
  const told = run(args);
  await expect(told).rejects.toBeInstanceOf(UsageError);
  await expect(told).rejects.toThrow(said);
});
