import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { expectedFailure } from './expected-failure.ts';
import { readArguments, readWholeNumber } from './read-arguments.ts';

const main = fileURLToPath(new URL('./main.ts', import.meta.url));

/** Runs the command in a process of its own. */
function floorhand(
  args: readonly string[],
  input = '',
): Promise<{ status: number | null; out: string; err: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [main, ...args], { stdio: ['pipe', 'pipe', 'pipe'] });
    let [out, err] = ['', ''];
    child.stdout.on('data', (chunk: Buffer) => (out += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (err += chunk.toString()));
    child.once('error', reject);
    child.once('close', (status) => resolve({ status, out, err }));
    child.stdin.end(input);
  });
}

describe('wrong command lines', () => {
  test.each([
    [[], /^floorhand: a command is missing; known: .*\bserve\b.*\n$/],
    [['dance'], /^floorhand: there is no command 'dance'; known: [^\n]*\n$/],
    [['gs1', 'print'], /^floorhand: gs1 knows 'parse', not 'print'\n$/],
    [['plan', 'routes'], /^floorhand: plan: FILE is missing\n$/],
    [['verify', '--data', 'no-such-folder'], /^floorhand: there is no database in '[^\n]*no-such-folder'\n$/],
    [['serve', '--port', '99999'], /^floorhand: --port takes a whole number from 0 to 65535, not '99999'\n$/],
  ])('%j ends with 2 and one line', async (args, line) => {
    const { status, out, err } = await floorhand(args);
    expect([status, out]).toEqual([2, '']);
    expect(err).toMatch(line);
  });

  test('unknown options, options without value and extra arguments are usage errors', () => {
    const options = { data: { type: 'string' } } as const;
    const read = (args: readonly string[]) => () => readArguments({ args, options, positionals: ['FILE'] });
    expect(read(['--dat', 'x'])).toThrow("Unknown option '--dat'");
    expect(read(['--data'])).toThrow(/--data/);
    expect(read(['a', 'b'])).toThrow("unexpected argument 'b'");
    expect(read([])).toThrow('FILE is missing');
    expect(read(['a', '--data', 'x'])()).toMatchObject({ values: { data: 'x' }, positionals: ['a'] });
    expect(() => readWholeNumber('--n', '1e3', { least: 0, most: 9999 })).toThrow("not '1e3'");
  });

  test('what somebody at the machine can mend is told without a stack', () => {
    const named = (name: string): Error => Object.assign(new Error('in use by 7'), { name });
    expect(expectedFailure(named('DirectoryInUse'))).toBe('in use by 7');
    expect(expectedFailure(named('TypeError'))).toBeNull();
  });
});

describe('gs1 parse', () => {
  test('a verdict per line, in order', async () => {
    const lines = [
      { id: 'a', kind: 'gtin', input: '4006381333931' },
      { id: 'b', kind: 'gtin', input: '4006381333930' },
    ];
    const { status, out } = await floorhand(
      ['gs1', 'parse'],
      `${lines.map((line) => JSON.stringify(line)).join('\n')}\n`,
    );
    const verdicts = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(status).toBe(0);
    expect(verdicts).toEqual([
      { id: 'a', valid: true, formatValid: true, ais: [['01', '04006381333931']], problem: null },
      { id: 'b', valid: false, formatValid: false, ais: null, problem: expect.any(String) },
    ]);
  });
});
