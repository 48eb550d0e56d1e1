/**
 * Why there is no picture. Each has its words and a next step: `copy/<language>/camera.ts`.
 * `insecure`: the page was not opened over https, and then browsers give no camera.
 */
export type CameraProblem = 'denied' | 'taken' | 'none' | 'unplugged' | 'insecure';

/** What `getUserMedia` rejects with, by the names of the Media Capture specification. */
export function problemOf(error: unknown): CameraProblem {
  const name = error instanceof Error || error instanceof DOMException ? error.name : '';
  if (name === 'NotAllowedError' || name === 'SecurityError') return 'denied';
  return name === 'NotFoundError' || name === 'OverconstrainedError' ? 'none' : 'taken';
}
