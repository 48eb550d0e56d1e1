/** `pnpm -s bench NAME`: rows as NDJSON on standard output, everything else on standard error. */
import type { Bench } from './measuring/bench.ts';
import { reportTo } from './measuring/report.ts';

const benches: Readonly<Record<string, () => Promise<{ readonly run: Bench }>>> = {
  bootstrap: () => import('./bootstrap.ts'),
  decode: () => import('./decode.ts'),
  drain: () => import('./drain.ts'),
  ingest: () => import('./ingest.ts'),
  live: () => import('./live.ts'),
  open: () => import('./open.ts'),
  query: () => import('./query.ts'),
  replay: () => import('./replay.ts'),
  scan: () => import('./scan.ts'),
  start: () => import('./start.ts'),
};

const [name = '', ...args] = process.argv.slice(2);
const load = Object.hasOwn(benches, name) ? benches[name] : undefined;
if (!load) {
  console.error(`bench: unknown name '${name}'; one of ${Object.keys(benches).join(', ')}`);
  process.exitCode = 2;
} else {
  const { run } = await load();
  const report = reportTo(name, { row: (line) => console.log(line), note: (line) => console.error(line) });
  try {
    await run(args, report);
  } catch (error) {
    if (!isBadArgument(error)) throw error;
    console.error(`bench ${name}: ${error.message.split('\n')[0]}`);
    process.exitCode = 2;
  }
}

/** What `parseArgs` and the benches' own readers throw. */
function isBadArgument(error: unknown): error is Error {
  const isUnreadable =
    error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');
  return isUnreadable || error instanceof RangeError;
}
