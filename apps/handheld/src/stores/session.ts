import type { SyncClient } from '@floorhand/sync/client/sync-client';
import type { StorageProblemKind } from '@floorhand/sync/client/ports';
import { create } from 'zustand';

import type { Device } from '../sync/device.ts';
import type { KnownPerson } from '../sync/device-records.ts';

/** Where the app stands between being opened and being worked with. */
export type Session =
  | { readonly phase: 'opening' }
  | { readonly phase: 'halted'; readonly problem: StorageProblemKind }
  | {
      readonly phase: 'enrolling';
      readonly device: Device;
      readonly reason: 'code_needed' | 'code_unknown' | 'needs_network';
    }
  | { readonly phase: 'signed_out'; readonly device: Device }
  /** Work waits whose rules are not on this device. */
  | { readonly phase: 'part_missing' }
  /** The device hands over what it holds and is emptied. */
  | { readonly phase: 'leaving' }
  | {
      readonly phase: 'working';
      readonly device: Device;
      readonly person: KnownPerson;
      readonly client: SyncClient;
    };

export const useSession = create<Session>()(() => ({ phase: 'opening' }));

export const showSession = (session: Session): void => useSession.setState(session, true);
