import { StorageProblem } from '@floorhand/sync/client/ports';

import type { Session } from '../stores/session.ts';
import { halt } from './session-control.ts';
import type { Floor } from './use-floor.ts';

/** The floor of a working session. A journal that cannot keep a record stops the app at once. */
export function floorOf({ client, device, person }: Extract<Session, { phase: 'working' }>): Floor {
  return {
    person,
    device,
    read: (run) => client.read(run),
    submit: async (drafts) => {
      try {
        return await client.submit(drafts);
      } catch (error) {
        if (error instanceof StorageProblem) halt(error);
        throw error;
      }
    },
    recent: (most) => client.recent(most),
    now: () => client.now(),
    sendNow: () => client.wake(),
    acknowledgeCopy: () => client.acknowledgeCopy(),
  };
}
