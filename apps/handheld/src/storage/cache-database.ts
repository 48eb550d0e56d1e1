import { Dexie, type Table } from 'dexie';
import type { IndexedDbApi } from './journal-database.ts';

/** One document. `a` and `b` are absent, not null, where there is no value: then the row costs no index entry. */
export interface DocumentTableRow {
  readonly kind: string;
  readonly key: string;
  readonly v: number;
  readonly body: unknown;
  readonly a?: string;
  readonly b?: string;
}

export interface CursorRow {
  readonly stream: string;
  readonly seq: number;
  readonly hash: string;
}

/** One generation of the replica. Relaxed: after a power cut it is old at worst, and everything in it can be fetched. */
export class CacheDatabase extends Dexie {
  readonly documents!: Table<DocumentTableRow, [kind: string, key: string]>;
  readonly cursors!: Table<CursorRow, string>;

  constructor(name: string, api?: IndexedDbApi) {
    super(name, { chromeTransactionDurability: 'relaxed', cache: 'disabled', ...api });
    this.version(1).stores({ documents: '[kind+key], [kind+a], [kind+b]', cursors: 'stream' });
  }
}
