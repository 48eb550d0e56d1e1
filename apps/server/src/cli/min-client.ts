import { openBesideServer } from '../storage/open-beside-server.ts';
import { readArguments, readWholeNumber } from './read-arguments.ts';
import { dataOptions, existingPlaceOf } from './storage-place.ts';

/**
 * `min-client N`: asks every app below this number to be updated between two tasks. Works beside a running server.
 * Prints what is asked for now.
 */
export async function run(args: readonly string[]): Promise<number> {
  const { values, positionals } = readArguments({ args, options: dataOptions, positionals: ['N'] });
  const minClient = readWholeNumber('N', positionals[0] ?? '', { least: 0, most: 1_000_000 });
  const storage = await openBesideServer(existingPlaceOf(values));
  try {
    await storage.identity.askForClient(minClient);
    process.stdout.write(`${JSON.stringify({ minClient })}\n`);
    return 0;
  } finally {
    await storage.close();
  }
}
