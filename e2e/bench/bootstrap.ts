import { parseArgs } from 'node:util';
import { TestDevice } from '@floorhand/server/http/testing/test-device';
import { catalogStream, schemaVersion } from '@floorhand/sync/protocol/version';
import { FloorServer } from '../fixtures/floor-server.ts';
import { ana } from '../fixtures/staff.ts';
import { bareBulkWrite } from './measuring/bare-bulk-write.ts';
import { BenchDevice } from './measuring/bench-device.ts';
import type { Bench } from './measuring/bench.ts';
import { firstSyncMs, watchFirstSync } from './measuring/first-sync-watch.ts';
import { prepareFloor, scaled } from './measuring/floor-data.ts';
import { freshApp } from './measuring/fresh-app.ts';
import type { Report } from './measuring/report.ts';
import { temporaryFolder } from './measuring/temporary-folder.ts';

const rowsPerTransaction = 2000;

/**
 * The first sync of a device in real Chromium with the production build: from the first question for a snapshot until
 * there is work on the screen, with the snapshot on the server's shelf as on every day but the first. The peer is a
 * bare bulk write of the very rows the device then holds, in the same page.
 */
export const run: Bench = async (args, report) => {
  const { values } = parseArgs({
    args: [...args],
    options: {
      /** Parts of 50,000 SKUs, 20,000 locations and 60,000 balances; the last one is judged. */
      parts: { type: 'string', default: '0.25,0.5,1' },
    },
  });
  const parts = values.parts.split(',').map(Number);
  if (!parts.every((part) => part > 0))
    throw new RangeError(`--parts takes numbers above 0, not '${values.parts}'`);
  await freshApp();
  for (const part of parts) await measureBootstrap({ part, isLast: part === parts.at(-1) }, report);
};

async function measureBootstrap(
  { part, isLast }: { readonly part: number; readonly isLast: boolean },
  report: Report,
): Promise<void> {
  using folder = temporaryFolder();
  const { skus } = scaled(part);
  const floor = await prepareFloor(folder.path, scaled(part), { devices: 2 });
  await using server = await FloorServer.start(folder.path);
  const shelvedMs = await fillShelf(server.url, floor.codes[1] ?? '');
  await using device = new BenchDevice(server.url);
  const page = await device.switchOn();
  await watchFirstSync(page);
  await device.join(floor.codes[0] ?? '');
  const ms = await firstSyncMs(page);
  const bare = await bareBulkWrite(page, rowsPerTransaction);
  const size = `${skus} SKUs, ${bare.rows} documents`;
  report({
    metric: `first sync, ${size}`,
    value: ms,
    unit: 'ms',
    peer: { name: 'bare bulk write of the same rows', value: bare.ms },
    ...(isLast ? { target: { ratio: { most: 1.5 } } } : {}),
  });
  report({ metric: `first snapshot of the server, ${size}`, value: shelvedMs, unit: 'ms' });
}

/** Asks for the snapshots that the device will ask for. Gives how long the server took to take them. */
async function fillShelf(url: string, code: string): Promise<number> {
  const device = await TestDevice.create(url);
  await device.enrol(code);
  await device.openSession();
  const { grant } = await device.signIn(ana.badge, ana.pin);
  const begunMs = performance.now();
  for (const stream of [catalogStream, device.stream])
    await device.api.sync.snapshot.query({ stream, grantId: grant.grantId, schema: schemaVersion });
  return performance.now() - begunMs;
}
