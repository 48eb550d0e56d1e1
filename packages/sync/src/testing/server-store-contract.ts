import { describe } from 'vitest';
import type { IdentityStore } from '../server/identity-store.ts';
import type { ServerStore } from '../server/server-store.ts';
import { documentPromises } from './contract/document-promises.ts';
import { historyPromises } from './contract/history-promises.ts';
import { lanePromises } from './contract/lane-promises.ts';
import { recoveryPromises } from './contract/recovery-promises.ts';
import { transactionPromises } from './contract/transaction-promises.ts';

export interface StorageUnderTest {
  readonly store: ServerStore;
  readonly identity: IdentityStore;
  /** Ends the program and starts it anew over the same data; closes what was open. */
  reopen(): Promise<StorageUnderTest>;
  close(): Promise<void>;
}

/** Opens an empty storage, for one test. */
export type OpenStorage = () => Promise<StorageUnderTest>;

/** Every promise of `ServerStore`, over any implementation. */
export function serverStoreContract(name: string, open: OpenStorage): void {
  describe(`ServerStore: ${name}`, () => {
    describe('transactions', () => {
      transactionPromises(open);
    });
    describe('documents', () => {
      documentPromises(open);
    });
    describe('commits and changes', () => {
      historyPromises(open);
    });
    describe('recovery and forgetting', () => {
      recoveryPromises(open);
    });
    describe('lanes, log and devices', () => {
      lanePromises(open);
    });
  });
}
