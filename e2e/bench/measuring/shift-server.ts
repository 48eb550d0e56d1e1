import { SessionTokens } from '@floorhand/server/identity/session-token';
import { openSqliteStorage } from '@floorhand/server/storage/sqlite/open-sqlite-storage';
import type { Cursor } from '@floorhand/sync/client/ports';
import { catalogStream } from '@floorhand/sync/protocol/version';
import { FloorServer } from '../../fixtures/floor-server.ts';
import type { PickingShift, ShiftDevice } from './picking-shift.ts';
import { measuredStream, seed } from './seed.ts';
import { enrolAll } from './shift-storage.ts';

/** Who may call the server: papers without a badge, a PIN or a screen. */
export interface Caller extends Omit<ShiftDevice, 'entries'> {
  readonly token: string;
}

/** A real server process over the beginning of a shift. */
export interface ShiftServer extends AsyncDisposable {
  readonly url: string;
  readonly epoch: string;
  /** Where every device stands that was here before the work began. */
  readonly cursors: Readonly<Record<string, Cursor>>;
  readonly caller: (device: Omit<ShiftDevice, 'entries'>) => Caller;
  /** The warehouse's newest commit. */
  head(): Promise<Cursor>;
}

/** @param directory an empty folder */
export async function startShiftServer(
  directory: string,
  { events, devices }: PickingShift,
): Promise<ShiftServer> {
  const storage = await openSqliteStorage({ directory });
  await seed(storage, events);
  await enrolAll(storage, devices);
  const tokens = new SessionTokens(await storage.identity.secret());
  const beginning = await storage.store.read(async (transaction) => ({
    epoch: (await transaction.meta()).epoch,
    cursors: {
      [catalogStream]: await transaction.head(catalogStream),
      [measuredStream]: await transaction.head(measuredStream),
    },
  }));
  await storage.close();
  const server = await FloorServer.start(directory);
  const books = await openSqliteStorage({ directory, readOnly: true });
  return {
    url: server.url,
    ...beginning,
    caller: ({ deviceId, laneId, operatorId, grantId }) => ({
      deviceId,
      laneId,
      operatorId,
      grantId,
      token: tokens.issue({ deviceId, streamId: measuredStream }, Date.now()).token,
    }),
    head: () => books.store.read((transaction) => transaction.head(measuredStream)),
    [Symbol.asyncDispose]: async () => {
      await books.close();
      await server[Symbol.asyncDispose]();
    },
  };
}
