import { readFile } from 'node:fs/promises';
import { solveGraphsFile, solveRoutesFile, type Answers, type SolveFileOptions } from '@floorhand/pick-path';
import { readArguments } from './read-arguments.ts';
import { UsageError } from './usage-error.ts';

const solvers: Readonly<Record<string, (file: unknown, options: SolveFileOptions) => Answers>> = {
  routes: solveRoutesFile,
  graphs: solveGraphsFile,
};

async function readJson(path: string): Promise<unknown> {
  const text = await readFile(path, 'utf8').catch((error: unknown) => {
    throw new UsageError(`cannot read '${path}': ${error instanceof Error ? error.message : String(error)}`);
  });
  try {
    return JSON.parse(text);
  } catch {
    throw new UsageError(`'${path}' is no JSON`);
  }
}

/** `plan KIND FILE`: answers of a whole instance file; timing per instance on standard error. */
export async function run(args: readonly string[]): Promise<number> {
  const { positionals } = readArguments({
    args,
    options: {},
    positionals: ['plan: routes|graphs', 'plan: FILE'],
  });
  const [kind = '', path = ''] = positionals;
  const solve = Object.hasOwn(solvers, kind) ? solvers[kind] : undefined;
  if (!solve) throw new UsageError(`plan solves ${Object.keys(solvers).join(' or ')}, not '${kind}'`);
  const file = await readJson(path);
  const onSolved = (id: string, ms: number): void => void process.stderr.write(`${id} ${ms.toFixed(2)} ms\n`);
  try {
    process.stdout.write(`${JSON.stringify(solve(file, { nowMs: () => performance.now(), onSolved }))}\n`);
  } catch (error) {
    if (error instanceof TypeError) throw new UsageError(`'${path}': ${error.message}`);
    throw error;
  }
  return 0;
}
