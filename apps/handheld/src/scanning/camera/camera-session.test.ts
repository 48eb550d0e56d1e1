import { describe, expect, test, vi } from 'vitest';

import { CameraSession, type CameraState } from './camera-session.ts';
import { FakeCameras, FakePage } from './testing/fake-cameras.ts';

function openOn(cameras: FakeCameras | undefined, remembered: string | null = null) {
  const page = new FakePage();
  const states: CameraState[] = [];
  const kept: string[] = [];
  const session = new CameraSession({
    media: cameras?.asMediaDevices(),
    page: page.asPage(),
    memory: { read: () => remembered, write: (id) => kept.push(id) },
    onChange: (state) => states.push(state),
  });
  return { session, page, states, kept, phases: () => states.map(({ phase }) => phase) };
}

const settled = () => new Promise((resolve) => setTimeout(resolve));

describe('a session', () => {
  test('asks for the camera at the back, remembers which it got and has it focus', async () => {
    const cameras = new FakeCameras(['back']);
    const { session, phases, kept, states } = openOn(cameras);
    await session.open();
    expect(phases()).toEqual(['starting', 'running']);
    expect(states.at(-1)).toMatchObject({
      abilities: { torch: true, zooms: [1, 2, 3] },
      torch: 'off',
      cameras: 1,
    });
    expect(kept).toEqual(['back']);
    expect(cameras.asked).toEqual([
      { width: { ideal: 1280 }, height: { ideal: 720 }, facingMode: { ideal: 'environment' } },
    ]);
    expect(cameras.settings).toEqual([{ focusMode: 'continuous' }]);
  });

  test('that is closed before the camera comes leaves none on', async () => {
    const cameras = new FakeCameras(['back']);
    const { session, phases } = openOn(cameras);
    const opened = session.open();
    session.close();
    await opened;
    expect([cameras.given, cameras.on]).toEqual([1, 0]);
    expect(phases()).toEqual(['starting', 'closed']);
  });

  test('opened twice at once keeps one camera on', async () => {
    const cameras = new FakeCameras(['back']);
    const { session } = openOn(cameras);
    await Promise.all([session.open(), session.open()]);
    expect([cameras.given, cameras.on]).toEqual([2, 1]);
  });

  test('takes another camera where the one of last time is gone', async () => {
    const cameras = new FakeCameras(['front']);
    const { session, kept } = openOn(cameras, 'back');
    await session.open();
    expect(kept).toEqual(['front']);
  });

  test('goes from camera to camera, light and zoom with it', async () => {
    const cameras = new FakeCameras(['back', 'front']);
    const { session, states, kept } = openOn(cameras);
    await session.open();
    await session.setTorch('on');
    await session.setZoom(2);
    expect(states.at(-1)).toMatchObject({ torch: 'on', zoom: 2, cameras: 2 });
    await session.switchCamera();
    await session.switchCamera();
    expect(kept).toEqual(['back', 'front', 'back']);
    expect(cameras.on).toBe(1);
  });
});

describe('a page that is hidden', () => {
  test('switches the camera off, and on again when it is back', async () => {
    const cameras = new FakeCameras(['back']);
    const { session, page, phases } = openOn(cameras);
    await session.open();
    page.turn('hidden');
    expect(cameras.on).toBe(0);
    page.turn('visible');
    await settled();
    expect(cameras.on).toBe(1);
    expect(phases()).toEqual(['starting', 'running', 'paused', 'starting', 'running']);
    session.close();
    page.turn('hidden');
    page.turn('visible');
    await settled();
    expect(cameras.on).toBe(0);
  });
});

describe('a camera', () => {
  test('that ends is asked for again', async () => {
    const cameras = new FakeCameras(['back']);
    const { session, phases } = openOn(cameras);
    await session.open();
    cameras.endAll();
    await settled();
    expect(phases()).toEqual(['starting', 'running', 'starting', 'running']);
  });

  test('that stays muted is asked for again; a short call is waited out', async () => {
    vi.useFakeTimers();
    try {
      const cameras = new FakeCameras(['back']);
      const { session, phases } = openOn(cameras);
      await session.open();
      cameras.muteAll(true);
      await vi.advanceTimersByTimeAsync(300);
      cameras.muteAll(false);
      await vi.advanceTimersByTimeAsync(1_000);
      expect(phases()).toEqual(['starting', 'running']);
      cameras.muteAll(true);
      await vi.advanceTimersByTimeAsync(1_000);
      expect([phases(), cameras.on]).toEqual([['starting', 'running', 'starting', 'running'], 1]);
    } finally {
      vi.useRealTimers();
    }
  });

  test('that is pulled out is missed, and taken up again when it is plugged in', async () => {
    const cameras = new FakeCameras(['back']);
    const { session, states } = openOn(cameras);
    await session.open();
    cameras.plug([]);
    cameras.endAll();
    await settled();
    expect(states.at(-1)).toEqual({ phase: 'failed', problem: 'unplugged' });
    cameras.plug(['back']);
    await settled();
    expect(states.at(-1)).toMatchObject({ phase: 'running' });
  });

  test.each([
    ['NotAllowedError', 'denied'],
    ['SecurityError', 'denied'],
    ['NotReadableError', 'taken'],
    ['AbortError', 'taken'],
    ['NotFoundError', 'none'],
  ])('that cannot be had for %s is %s', async (name, problem) => {
    const cameras = new FakeCameras(['back']);
    cameras.refusal = name;
    const { session, states } = openOn(cameras);
    await session.open();
    expect(states).toEqual([{ phase: 'starting' }, { phase: 'failed', problem }]);
    cameras.refusal = null;
    await session.open();
    expect(states.at(-1)).toMatchObject({ phase: 'running' });
  });

  test('is not there at all on a page that is not secure', async () => {
    const { session, states } = openOn(undefined);
    await session.open();
    expect(states).toEqual([{ phase: 'failed', problem: 'insecure' }]);
  });
});
