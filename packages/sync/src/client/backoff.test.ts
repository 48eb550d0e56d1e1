import { describe, expect, test } from 'vitest';
import { seededRandom } from '../testing/seeded-random.ts';
import { Backoff } from './backoff.ts';

const limits = [500, 1000, 2000, 4000, 8000, 16_000, 32_000, 60_000, 60_000, 60_000];

describe('backoff', () => {
  test('[SY13] [F-28] 300 devices spread over the whole of a doubling limit of at most a minute', () => {
    const devices = Array.from({ length: 300 }, (_, seed) => new Backoff(seededRandom(seed + 1)));
    for (const limit of limits) {
      const delays = devices.map((device) => device.next(null));
      expect(Math.min(...delays)).toBeGreaterThanOrEqual(0);
      expect(Math.max(...delays)).toBeLessThan(limit);
      const quarters = [0, 1, 2, 3].map(
        (quarter) => delays.filter((delay) => Math.floor((delay * 4) / limit) === quarter).length,
      );
      // A quarter of 300 is 75, with a standard deviation of 7.5.
      for (const count of quarters) {
        expect(count).toBeGreaterThan(40);
        expect(count).toBeLessThan(110);
      }
    }
  });

  test('[SY13] [F-28] a wish to wait is honoured to the millisecond, and no two come back together', () => {
    const delays = Array.from({ length: 300 }, (_, seed) => {
      const device = new Backoff(seededRandom(seed + 1));
      device.next(null);
      device.next(null);
      device.next(null);
      return device.next(30_000);
    });
    expect(Math.min(...delays)).toBeGreaterThanOrEqual(30_000);
    expect(Math.max(...delays)).toBeLessThanOrEqual(32_000);
    expect(new Set(delays).size).toBeGreaterThan(200);
  });

  test('[SY13] a success begins anew', () => {
    const device = new Backoff(() => 0.999);
    expect([device.next(null), device.next(null), device.next(null)]).toEqual([499, 999, 1998]);
    device.succeeded();
    expect(device.next(null)).toBe(499);
  });
});
