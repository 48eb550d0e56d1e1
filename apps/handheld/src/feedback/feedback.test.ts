import { expect, test } from 'vitest';

import { createFeedback } from './feedback.ts';
import type { Volume } from './outcome.ts';
import { FakeAudio } from './testing/fake-audio.ts';

class FakePage extends EventTarget {
  readonly shaken: number[][] = [];
  readonly navigator = {
    vibrate: (patternMs: number[]) => {
      this.shaken.push(patternMs);
      return true;
    },
  };
}

function device(volume: Volume = 'loud') {
  const audio = new FakeAudio();
  const page = new FakePage();
  const feedback = createFeedback({ volume, context: audio.asContext(), page });
  return { audio, page, feedback };
}

const settled = () => new Promise((resolve) => setTimeout(resolve));
const milli = (value: number): number => Math.round(value * 1000);

test('the first key, touch or press wakes the sound', async () => {
  for (const gesture of ['keydown', 'touchend', 'pointerdown']) {
    const { audio, page, feedback } = device();
    audio.mayWake = true;
    page.dispatchEvent(new Event(gesture));
    expect(audio.state).toBe('running');
    feedback.play('correct');
    await settled();
    expect(audio.heard.map(({ hertz }) => hertz)).toEqual([1760]);
  }
});

test('a tone that was asked for before the first gesture is not heard long after it', async () => {
  const { audio, page, feedback } = device();
  feedback.play('wrong');
  await new Promise((resolve) => setTimeout(resolve, 200));
  audio.allow();
  await settled();
  expect([audio.heard, page.shaken]).toEqual([[], [[180, 80, 180]]]);
  feedback.play('correct');
  expect(audio.heard).toHaveLength(1);
});

test('one that is woken at once is in time', async () => {
  const { audio, feedback } = device();
  audio.mayWake = true;
  feedback.play('stepDone');
  await settled();
  expect(
    audio.heard.map(({ hertz, wave, startS, endS }) => [hertz, wave, milli(startS), milli(endS)]),
  ).toEqual([
    [1320, 'sine', 0, 50],
    [1760, 'sine', 70, 130],
  ]);
});

test('the next scan does not wait for the tone of the one before', () => {
  const { audio, feedback } = device();
  audio.allow();
  audio.state = 'running';
  feedback.play('wrong');
  audio.currentTime = 0.1;
  feedback.play('correct');
  expect(audio.heard.map(({ hertz, endS }) => [hertz, milli(endS)])).toEqual([
    [233, 100],
    [233, 100],
    [1760, 170],
  ]);
});

test('made ready it waits for the moment, and plays as loud as it is wanted by then', () => {
  const { audio, page, feedback } = device('loud');
  audio.state = 'running';
  const [correct, refused] = [feedback.ready('correct'), feedback.ready('wrong')];
  expect([audio.heard, page.shaken]).toEqual([[], []]);
  feedback.setVolume('off');
  audio.currentTime = 2;
  correct();
  refused();
  expect(audio.heard.map(({ hertz, startS, gain }) => [hertz, milli(startS), milli(gain)])).toEqual([
    [233, 2000, 284],
    [233, 2240, 284],
  ]);
  expect(page.shaken).toHaveLength(2);
});

test('made ready while the sound slept it still wakes it', async () => {
  const { audio, feedback } = device();
  const correct = feedback.ready('correct');
  audio.mayWake = true;
  correct();
  await settled();
  expect(audio.heard.map(({ hertz }) => hertz)).toEqual([1760]);
});

test('switched off, only a refused scan is heard, and felt is all', () => {
  const { audio, page, feedback } = device('loud');
  audio.state = 'running';
  feedback.setVolume('off');
  for (const outcome of ['correct', 'attention', 'wrong'] as const) feedback.play(outcome);
  expect(audio.heard.map(({ hertz, gain }) => [hertz, milli(gain)])).toEqual([
    [233, 284],
    [233, 284],
  ]);
  expect(page.shaken).toHaveLength(3);
});

test('closed it hears no gesture and plays nothing on', () => {
  const { audio, page, feedback } = device();
  feedback.close();
  audio.mayWake = true;
  page.dispatchEvent(new Event('keydown'));
  expect(audio.state).toBe('closed');
});
