import { replayServer } from '../core/replay-server.ts';
import { openBesideServer } from '../storage/open-beside-server.ts';
import { readArguments } from './read-arguments.ts';
import { dataOptions, existingPlaceOf } from './storage-place.ts';

/**
 * `replay-parked`: tries every command that is kept for review again, also those over which a server died. Works
 * beside a running server. Exit status 1 when some are still kept.
 */
export async function run(args: readonly string[]): Promise<number> {
  const { values } = readArguments({ args, options: dataOptions });
  const storage = await openBesideServer(existingPlaceOf(values));
  try {
    const server = replayServer(storage, (what, detail) =>
      process.stderr.write(`${what}: ${JSON.stringify(detail)}\n`),
    );
    const replayed = await server.replayParked('everything');
    process.stdout.write(`${JSON.stringify(replayed)}\n`);
    return replayed.parked === 0 ? 0 : 1;
  } finally {
    await storage.close();
  }
}
