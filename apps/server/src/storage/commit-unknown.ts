import { StorageError } from '@floorhand/sync/server/storage-error';

/** The connection was lost while COMMIT was under way: the transaction is durable, or it is gone. */
export class CommitUnknown extends StorageError {
  constructor(cause: unknown) {
    super('io', 'the connection to the database was lost during COMMIT', { cause });
    this.name = 'CommitUnknown';
  }
}
