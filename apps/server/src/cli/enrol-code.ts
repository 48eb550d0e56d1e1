import { findWarehouse } from '../core/first-warehouse.ts';
import { createEnrolmentCode } from '../identity/enrolment-code.ts';
import { openBesideServer } from '../storage/open-beside-server.ts';
import { readArguments } from './read-arguments.ts';
import { dataOptions, existingPlaceOf } from './storage-place.ts';
import { UsageError } from './usage-error.ts';

const livesMs = 10 * 60_000;

/** `enrol-code`: prints a code that enrols one device within ten minutes. Works beside a running server. */
export async function run(args: readonly string[]): Promise<number> {
  const { values } = readArguments({ args, options: dataOptions });
  const storage = await openBesideServer(existingPlaceOf(values));
  try {
    const warehouseId = await findWarehouse(storage);
    if (warehouseId === null) throw new UsageError('the database has no warehouse yet: run serve once');
    const expiresAt = new Date(Date.now() + livesMs).toISOString();
    process.stdout.write(`${await createEnrolmentCode(storage.identity, { warehouseId, expiresAt })}\n`);
  } finally {
    await storage.close();
  }
  return 0;
}
