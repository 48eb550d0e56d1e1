import { expect, test } from 'vitest';
import { secondTapMs, type LastDeed } from './second-tap.ts';

const deed = (at: string, what = 'take A-01-1'): LastDeed => ({ at: `2026-03-02T10:00:${at}Z`, deed: what });

test('the same deed too soon is a second tap; later, or another one, it is not', () => {
  expect([
    secondTapMs(deed('00.000'), deed('00.040')),
    secondTapMs(deed('00.000'), deed('00.000')),
    secondTapMs(deed('00.000'), deed('00.400')),
    secondTapMs(deed('00.000'), deed('00.040', 'take A-01-2')),
    secondTapMs(null, deed('00.000')),
  ]).toEqual([40, 0, null, null, null]);
});
