import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import { createSilenceTimer, silenceDueMs } from './silence-timer.ts';

describe('the silence timer', () => {
  beforeEach(() => void vi.useFakeTimers({ now: 0, toFake: ['setTimeout', 'clearTimeout'] }));
  afterEach(() => void vi.useRealTimers());

  function timerWithClock() {
    const clock = { nowMs: 1_000 };
    const reports: number[] = [];
    const timer = createSilenceTimer(
      () => clock.nowMs,
      (atMs) => reports.push(atMs),
    );
    const pass = (ms: number) => {
      clock.nowMs += ms;
      vi.advanceTimersByTime(ms);
    };
    return { clock, reports, timer, pass };
  }

  it('[SC25] reports when the time has come, once', () => {
    const { timer, reports, pass } = timerWithClock();
    timer.at(1_090);
    pass(89);
    expect(reports).toEqual([]);
    pass(1);
    pass(1_000);
    expect(reports).toEqual([1_090]);
  });

  it('[SC25] forgets what it was asked before', () => {
    const { timer, reports, pass } = timerWithClock();
    timer.at(1_050);
    timer.at(1_090);
    pass(60);
    expect(reports).toEqual([]);
    timer.at(null);
    pass(1_000);
    expect(reports).toEqual([]);
  });

  it('[SC39] fires late after a busy page and lets waiting keys pass first', () => {
    const { clock, timer, reports, pass } = timerWithClock();
    timer.at(1_090);
    clock.nowMs = 1_400;
    vi.advanceTimersByTime(90);
    expect(reports).toEqual([]);
    timer.at(1_420);
    pass(15);
    expect(reports).toEqual([]);
    pass(5);
    expect(reports).toEqual([1_420]);
  });

  it('[SC39] a page that was busy since the first key lets the keys behind it pass, though the last one is just due', () => {
    const { clock, timer, reports, pass } = timerWithClock();
    timer.at(1_050);
    timer.at(1_088);
    clock.nowMs = 1_095;
    vi.advanceTimersByTime(50);
    expect(reports).toEqual([]);
    timer.at(1_110);
    pass(14);
    expect(reports).toEqual([]);
    pass(1);
    expect(reports).toEqual([1_110]);
  });

  it('[SC39] goes on waiting while the page stays busy, but not for ever', () => {
    const { clock, timer, reports, pass } = timerWithClock();
    timer.at(1_090);
    for (let i = 0; i < 10; i += 1) {
      clock.nowMs += 200;
      vi.advanceTimersToNextTimer();
      expect(reports).toEqual([]);
    }
    clock.nowMs += 200;
    vi.advanceTimersToNextTimer();
    expect(reports).toEqual([3_200]);
    pass(1_000);
    expect(reports).toHaveLength(1);
  });

  it('[SC39] is the more patient the further the machine is behind', () => {
    expect([0, 5, 400, 3_000].map((lagMs) => silenceDueMs(1_090, lagMs) - 1_090)).toEqual([
      0, 10, 800, 4_000,
    ]);
  });

  it('[SC39] reports in the end when nothing was waiting', () => {
    const { clock, timer, reports, pass } = timerWithClock();
    timer.at(1_090);
    clock.nowMs = 1_400;
    vi.advanceTimersByTime(90);
    pass(20);
    expect(reports).toEqual([1_420]);
  });
});
