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

  const anchored = () => {
    const time = new VirtualTime('2026-03-04T05:00:00.000Z');
    const device = { skewMs: 0, sleptMs: 0, gaps: 0 };
    const plain = time.scheduler(1);
    const clock = new ServerClock(
      {
        ...plain,
        nowMs: () => plain.nowMs() + device.skewMs,
        monoMs: () => plain.monoMs() - device.sleptMs,
        gaps: () => device.gaps,
      },
      'boot-1',
    );
    clock.measured(time.nowMs - 20, time.nowMs, new Date(time.nowMs - 10).toISOString());
    return { time, device, clock };
  };
  const twoDaysMs = 2 * 86_400_000;

  test.each([
    ['forward', twoDaysMs],
    ['back', -twoDaysMs],
    ['back to 1970', -Date.parse('2026-03-04T05:00:00.000Z')],
  ])('[SY17] [F-53] a wall clock that is set %s without a network is corrected', async (_where, skewMs) => {
    const { time, device, clock } = anchored();
    await time.advance(3_600_000);
    device.skewMs = skewMs;
    await time.advance(60_000);
    expect(clock.now()).toBe('2026-03-04T06:01:00.000Z');
    expect(clock.occurred()).toEqual({
      wall: new Date(time.nowMs + skewMs).toISOString(),
      monoMs: 3_660_000,
      bootId: 'boot-1',
      offsetMs: -skewMs,
      uncertaintyMs: 10,
    });
  });

  test('[SY17] a device that slept goes by its wall clock, and never falls behind what it knows has passed', async () => {
    const { time, device, clock } = anchored();
    await time.advance(8 * 3_600_000);
    device.sleptMs = 7 * 3_600_000;
    device.gaps = 1;
    expect(clock.now()).toBe('2026-03-04T13:00:00.000Z');
    device.skewMs = -twoDaysMs;
    expect(clock.now()).toBe('2026-03-04T06:00:00.000Z');
  });

  test('[SY17] the next answer after a jump counts, however slow it is', async () => {
    const { time, device, clock } = anchored();
    device.skewMs = twoDaysMs;
    const wallMs = time.nowMs + twoDaysMs;
    clock.measured(wallMs - 900, wallMs, new Date(time.nowMs - 450).toISOString());
    expect(clock.occurred()).toMatchObject({ offsetMs: -twoDaysMs, uncertaintyMs: 450 });
    device.gaps = 1;
    expect(clock.now()).toBe('2026-03-04T05:00:00.000Z');
  });
});
