/** Failures that are somebody's to mend at this machine: their message is enough, a stack would only frighten. */
const names = new Set(['DirectoryInUse', 'SchemaMismatch', 'StorageError', 'StorageFull', 'NotLocalDisk']);

/** The one line to print for an expected failure; null for a bug. */
export function expectedFailure(error: unknown): string | null {
  if (!(error instanceof Error)) return null;
  if (names.has(error.name)) return error.message;
  const code = 'code' in error ? error.code : null;
  return code === 'EADDRINUSE' || code === 'EACCES' ? error.message : null;
}
