import { expect, test } from 'vitest';
import { runStep } from './run-step.ts';

const node = (script: string, timeoutMs = 10_000) => ({
  name: 'step',
  command: process.execPath,
  args: ['-e', script],
  timeoutMs,
});

test('a step keeps what it said on both streams', async () => {
  const result = await runStep(node("console.log('out'); console.error('err')"));
  expect(result).toEqual({ name: 'step', ok: true, seconds: expect.any(Number), output: 'out\nerr\n' });
});

test('a step that exits with a status is a failure', async () => {
  expect(await runStep(node('process.exitCode = 3'))).toMatchObject({ ok: false });
});

test('a command that does not exist is a failure that says so', async () => {
  const result = await runStep({ ...node(''), command: 'no-such-command' });
  expect(result).toMatchObject({ ok: false, output: expect.stringContaining('ENOENT') });
});

test('a step that outlives its time is ended with its children', async () => {
  // The child holds the output open, so the step only ends early when the child is gone too.
  const hanging = `
    const stay = 'setTimeout(() => {}, 15_000)';
    require('node:child_process').spawn(process.execPath, ['-e', stay], { stdio: 'inherit' });
    setTimeout(() => {}, 15_000);`;
  const result = await runStep(node(hanging, 1_000));
  expect(result).toMatchObject({ ok: false, output: '\nstep: ended after 1 s\n' });
  expect(result.seconds).toBeLessThan(10);
});
