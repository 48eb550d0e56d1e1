import { furnish, type Furnished } from '@floorhand/server/http/testing/furnish';
import { TestDevice } from '@floorhand/server/http/testing/test-device';
import { openSqliteStorage } from '@floorhand/server/storage/sqlite/open-sqlite-storage';
import { catalogStream } from '@floorhand/sync/protocol/version';
import { temporaryDataFolder } from './server-process.ts';

export interface FurnishedData {
  readonly dataFolder: string;
  readonly papers: Furnished;
}

/** A data folder with a building, a supervisor and an order, before any server has it. */
export async function furnishedData(): Promise<FurnishedData> {
  const dataFolder = temporaryDataFolder();
  const storage = await openSqliteStorage({ directory: dataFolder });
  const papers = await furnish(storage);
  await storage.close();
  return { dataFolder, papers };
}

/** Enrolled by the first code, with an open session and the supervisor signed in. */
export async function workingDevice(url: string, papers: Furnished): Promise<TestDevice> {
  const device = await TestDevice.create(url);
  await device.enrol(papers.enrolmentCode);
  await device.openSession();
  await device.signIn(papers.badge, papers.pin);
  return device;
}

/** Commit numbers of the warehouse with the commands that made them, straight from the database. */
export async function commandsInBooks(
  dataFolder: string,
): Promise<readonly { seq: number; commandId: string | null }[]> {
  const storage = await openSqliteStorage({ directory: dataFolder, readOnly: true });
  const found: { seq: number; commandId: string | null }[] = [];
  await storage.store.read(async (transaction) => {
    for (const stream of await transaction.streams()) {
      if (stream === catalogStream) continue;
      for await (const commits of transaction.allCommits(stream, 100)) {
        found.push(...commits.map(({ seq, commandId }) => ({ seq, commandId })));
      }
    }
  });
  await storage.close();
  return found;
}
