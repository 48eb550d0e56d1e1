/**
 * `full`: no room left; `busy`: another program holds the database; `io`: the medium failed; `damaged`: what is
 * stored cannot be read; `read_only`: opened for reading. In every case nothing of the write exists.
 */
export type StorageErrorCode = 'full' | 'busy' | 'io' | 'damaged' | 'read_only';

/** The database could not do its work. The server answers `retry`; the device still has every command. */
export class StorageError extends Error {
  readonly code: StorageErrorCode;

  constructor(code: StorageErrorCode, message: string, options?: { readonly cause: unknown }) {
    super(message, options);
    this.name = 'StorageError';
    this.code = code;
  }
}

/** No room left. Reads go on; writes work again once there is room. */
export class StorageFull extends StorageError {
  constructor(message: string, options?: { readonly cause: unknown }) {
    super('full', message, options);
    this.name = 'StorageFull';
  }
}
