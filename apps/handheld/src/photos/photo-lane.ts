import { BlobLane } from '@floorhand/sync/client/blob-lane';
import type { JournalStore } from '@floorhand/sync/client/ports';

import { browserScheduler } from '../sync/browser-scheduler.ts';
import type { ServerSession } from '../sync/server-session.ts';
import { namesIn, type DevicePhotos } from './device-photos.ts';
import { photoTransport } from './photo-transport.ts';
import { watchSparing } from './sparing.ts';

export interface PhotoLaneParts {
  readonly photos: DevicePhotos;
  readonly session: ServerSession;
  readonly journal: Pick<JournalStore, 'recent'>;
  readonly isWorkWaiting: () => boolean;
  readonly epoch: () => string | null;
  readonly backupSeq: () => number;
}

/** As far back as a record may have been made just before the app died. */
const mostRead = 500;

/** The way of photos to the server, in the tab that leads. */
export const photoLane = ({ photos, session, journal, ...device }: PhotoLaneParts): BlobLane =>
  new BlobLane(
    {
      store: photos.store,
      transport: photoTransport(session),
      scheduler: browserScheduler,
      alarm: (what, error) => console.error(what, error),
    },
    {
      ...device,
      isSparing: watchSparing(),
      named: async () => namesIn(await journal.recent(mostRead)),
      changed: () => photos.changed(),
    },
  );
