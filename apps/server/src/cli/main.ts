/**
 * `pnpm -s floorhand <command>`. Results go to standard output, everything else to standard error. Exit status: 0,
 * 1 when the answer is no, 2 for a wrong command line.
 */
import { keepCompiled } from '../config/compile-cache.ts';
import { SettingsInvalid } from '../config/settings.ts';
import type { CommandModule } from './command.ts';
import { expectedFailure } from './expected-failure.ts';
import { UsageError } from './usage-error.ts';

const commands: Readonly<Record<string, () => Promise<CommandModule>>> = {
  serve: () => import('./serve.ts'),
  import: () => import('./import.ts'),
  verify: () => import('./verify.ts'),
  'replay-parked': () => import('./replay-parked.ts'),
  backup: () => import('./backup.ts'),
  restore: () => import('./restore.ts'),
  gs1: () => import('./gs1.ts'),
  labels: () => import('./labels.ts'),
  plan: () => import('./plan.ts'),
  simulate: () => import('./simulate.ts'),
  'enrol-code': () => import('./enrol-code.ts'),
  'min-client': () => import('./min-client.ts'),
};

async function main([name, ...args]: readonly string[]): Promise<number> {
  const load = name !== undefined && Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!load) {
    const what = name === undefined ? 'a command is missing' : `there is no command '${name}'`;
    throw new UsageError(`${what}; known: ${Object.keys(commands).join(', ')}`);
  }
  const command = await load();
  return command.run(args);
}

const isUsage = (error: unknown): error is Error =>
  error instanceof UsageError || error instanceof SettingsInvalid;

const describe = (error: unknown): string => {
  if (isUsage(error)) return error.message;
  return expectedFailure(error) ?? (error instanceof Error ? (error.stack ?? error.message) : String(error));
};

keepCompiled();
try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  process.stderr.write(`floorhand: ${describe(error)}\n`);
  process.exitCode = isUsage(error) ? 2 : 1;
}
