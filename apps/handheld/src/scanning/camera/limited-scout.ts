import type { Scout } from '@floorhand/scan/camera';

/** A scout takes some 20 ms; one that takes this long helps nobody. */
const patienceMs = 400;

/**
 * The scout for as long as it answers. One that hangs would hold up every picture behind it: after the first time it
 * is not asked again.
 */
export function limitedScout(scout: Scout): Scout {
  let isGivenUp = false;
  return {
    find: (frame) => {
      if (isGivenUp) return Promise.resolve([]);
      const tooLate = new Promise<readonly []>((resolve) => {
        setTimeout(() => resolve([]), patienceMs);
      });
      const answer = scout.find(frame);
      void Promise.race([
        answer.then(
          () => 'answered',
          () => 'answered',
        ),
        tooLate,
      ]).then((first) => {
        isGivenUp ||= first !== 'answered';
      });
      return Promise.race([answer, tooLate]);
    },
  };
}
