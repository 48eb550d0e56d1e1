/** For `catch`: an absent file is an answer, everything else a failure. */
export function ifAbsent(error: unknown): null {
  if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
  throw error;
}
