import { findKeys } from '@floorhand/sync/client/find-keys';
import { StorageProblem } from '@floorhand/sync/client/ports';

import type { Session } from '../stores/session.ts';
import { halt } from './session-control.ts';
import { withRoom } from './with-room.ts';
import type { Floor } from './use-floor.ts';

/** The floor of a working session. A journal that cannot keep a record, even after room was
 * made, stops the app at once. */
export function floorOf({ client, device, person }: Extract<Session, { phase: 'working' }>): Floor {
  return {
    person,
    device,
    read: (run) => client.read(run),
    findKeys: async (kind, isSought) => (client.cache ? findKeys(client.cache, kind, isSought) : []),
    submit: async (drafts) => {
      try {
        const entries = await withRoom(
          () => client.submit(drafts),
          () => device.giveBackRoom(person.grant.roles),
        );
        // Should the app die here, the lane finds out by itself.
        void device.photos
          .named(entries)
          .catch((error: unknown) => console.error('photos were not named', error));
        return entries;
      } catch (error) {
        if (error instanceof StorageProblem) halt(error);
        throw error;
      }
    },
    recent: (most) => client.recent(most),
    isUnsent: (commandId) => client.isUnsent(commandId),
    now: () => client.now(),
    sendNow: () => client.wake(),
    acknowledgeCopy: () => client.acknowledgeCopy(),
  };
}
