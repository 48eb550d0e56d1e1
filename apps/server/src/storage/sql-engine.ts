import type { Kysely, RawBuilder } from 'kysely';
import type { Database, DatabaseTransaction } from './tables.ts';

/** The commits that the current transaction is about to write; the guards of synced tables ask for it. */
export interface CommitContext {
  readonly streamId: string;
  readonly firstSeq: number;
  readonly lastSeq: number;
}

/** How a schema is spelled where the databases differ. */
export interface SchemaDialect {
  /** Type of texts that are compared and ordered: byte by byte, whatever the server's locale. */
  readonly keyType: 'text' | RawBuilder<unknown>;
  /** Ends the creation of a table whose rows are kept in the order of their key; null where that is not to be had. */
  readonly keptByKey: RawBuilder<unknown> | null;
  /** Creates what refuses writes to document, event and commit outside a commit context, and changes of the log. */
  createGuards(database: Kysely<unknown>): Promise<void>;
  /** Lets deleted documents be forgotten: their rows, and no others, may be removed. */
  allowForgetting(database: Kysely<unknown>): Promise<void>;
  /** Refuses changes and removals of rows of a table that only grows. */
  keepAppendOnly(database: Kysely<unknown>, table: string): Promise<void>;
}

/** One database, opened. Everything in which SQLite and PostgreSQL differ at run time is behind this. */
export interface SqlEngine {
  readonly schema: SchemaDialect;
  /** Several transactions write at once, so rows that a write rests on are read FOR UPDATE. */
  readonly locksRows: boolean;
  /** The database is another process, so that every statement is a round trip. */
  readonly isFar: boolean;
  /** For reads and writes outside transactions, and for migrations. */
  readonly database: Database;
  /**
   * All of `work` becomes durable, or nothing of it. `work` runs at most once.
   * Throws `CommitUnknown` when nobody can say which of the two it was.
   */
  write<T>(work: (transaction: DatabaseTransaction) => Promise<T>): Promise<T>;
  /** All reads of `work` see one moment. */
  read<T>(work: (transaction: DatabaseTransaction) => Promise<T>): Promise<T>;
  /** Makes the caller the only writer of the stream until its transaction ends. */
  becomeWriter(transaction: DatabaseTransaction, streamId: string): Promise<void>;
  openCommit(transaction: DatabaseTransaction, context: CommitContext): Promise<void>;
  closeCommit(transaction: DatabaseTransaction): Promise<void>;
  close(): Promise<void>;
}
