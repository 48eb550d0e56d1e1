import { describe, expect, test } from 'vitest';
import { VirtualTime } from '../testing/virtual-time.ts';
import { ServerClock } from './server-clock.ts';

describe('the server’s time as the device knows it', () => {
  test('[SY17] [F-53] a wrong wall clock is measured, and recorded beside what it said', () => {
    const time = new VirtualTime('2026-03-04T05:00:00.000Z');
    const threeHoursMs = 3 * 3_600_000;
    const scheduler = time.scheduler(1, -threeHoursMs);
    const clock = new ServerClock(scheduler, 'boot-1');
    expect(clock.occurred()).toEqual({
      wall: '2026-03-04T02:00:00.000Z',
      monoMs: 0,
      bootId: 'boot-1',
      offsetMs: null,
      uncertaintyMs: null,
    });
    const sentMs = scheduler.nowMs();
    clock.measured(sentMs, sentMs + 81, new Date(time.nowMs + 40).toISOString());
    expect(clock.occurred()).toMatchObject({ offsetMs: threeHoursMs, uncertaintyMs: 41 });
    expect(clock.now()).toBe('2026-03-04T05:00:00.000Z');
  });

  test('[SY17] the quickest answer counts; a clock that jumped back in between does not', async () => {
    const time = new VirtualTime('2026-03-04T05:00:00.000Z');
    const clock = new ServerClock(time.scheduler(1), 'boot-1');
    const at = (offsetMs: number): string => new Date(time.nowMs + offsetMs).toISOString();
    clock.measured(time.nowMs, time.nowMs + 2000, at(1500));
    clock.measured(time.nowMs, time.nowMs + 20, at(110));
    clock.measured(time.nowMs, time.nowMs + 4000, at(9000));
    clock.measured(time.nowMs, time.nowMs - 50, at(9000));
    expect(clock.occurred()).toMatchObject({ offsetMs: 100, uncertaintyMs: 10 });
    await time.advance(1234);
    expect(clock.occurred()).toMatchObject({ wall: '2026-03-04T05:00:01.234Z', monoMs: 1234 });
  });
});
