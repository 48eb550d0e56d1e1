import type { Failpoint } from '@floorhand/sync/server/environment';

const form = /^(push\.before_commit|push\.after_commit|push\.command|push\.running)(?::([1-9]\d*))?:kill9$/;

/** True for `push.command:3:kill9`, `push.after_commit:kill9`. */
export const isFailpoint = (text: string): boolean => form.test(text);

/**
 * Stops the whole process dead when a place is reached the n-th time, as a power cut would; for process tests.
 *
 * @param text `place:kill9` or `place:n:kill9`; null never stops.
 */
export function failpoint(text: string | null): (place: Failpoint) => void {
  const [, place, times = '1'] = form.exec(text ?? '') ?? [];
  if (!place) return () => undefined;
  let left = Number(times);
  return (reached) => {
    if (reached !== place) return;
    left -= 1;
    if (left === 0) process.kill(process.pid, 'SIGKILL');
  };
}
