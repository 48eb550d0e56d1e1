import type { Outcome, Volume } from './outcome.ts';
import { patterns } from './patterns.ts';
import { scheduleTones, type ScheduledTone } from './schedule.ts';

export interface Feedback {
  /** Sounds and shakes at once; returns before either has ended. Never throws. */
  readonly play: (outcome: Outcome) => void;
  /** Makes all that may be made before it is known when to play; what comes back plays it, once. Never throws. */
  readonly ready: (outcome: Outcome) => () => void;
  readonly setVolume: (volume: Volume) => void;
  readonly close: () => void;
}

interface Voice {
  readonly oscillator: OscillatorNode;
  readonly envelope: GainNode;
}

function voiceOf(context: AudioContext): Voice {
  const [oscillator, envelope] = [context.createOscillator(), context.createGain()];
  oscillator.connect(envelope).connect(context.destination);
  return { oscillator, envelope };
}

function sound({ oscillator, envelope }: Voice, tone: ScheduledTone): OscillatorNode {
  oscillator.type = tone.wave;
  oscillator.frequency.value = tone.hertz;
  envelope.gain.setValueAtTime(0, tone.startS);
  envelope.gain.linearRampToValueAtTime(tone.gain, tone.fullS);
  envelope.gain.setValueAtTime(tone.gain, tone.fallS);
  envelope.gain.linearRampToValueAtTime(0, tone.endS);
  oscillator.start(tone.startS);
  oscillator.stop(tone.endS);
  return oscillator;
}

export interface FeedbackOptions {
  readonly volume: Volume;
  /** Null where the browser makes no sound. */
  readonly context: AudioContext | null;
  /** Where gestures are heard, and what shakes. */
  readonly page: Pick<EventTarget, 'addEventListener' | 'removeEventListener'> & {
    readonly navigator: { readonly vibrate?: (patternMs: number[]) => boolean };
  };
}

const gestures = ['pointerdown', 'keydown', 'touchend'] as const;

/** A tone that could not sound at once and is later than this answers nothing any more. */
const lateMs = 150;

/**
 * Tones and vibration of this device. Browsers keep an audio context asleep until the first key or touch, so it
 * is woken by whichever comes first; a wedge scan is a key and wakes it too.
 */
export function createFeedback({ volume, context, page }: FeedbackOptions): Feedback {
  let setting = volume;
  let playing: OscillatorNode[] = [];
  /** Refused without a gesture; the next one tries again. Rejects, or stays open, until then. */
  const wake = (): Promise<void> => context?.resume().catch(() => undefined) ?? Promise.resolve();
  // A scan is some fifty keys, each of them a gesture.
  const onGesture = () => {
    if (context?.state !== 'running') void wake();
  };
  for (const gesture of gestures) {
    page.addEventListener(gesture, onGesture, { capture: true, passive: true });
  }

  const hush = () => {
    for (const oscillator of playing) oscillator.stop();
    playing = [];
  };
  const start = (awake: AudioContext, outcome: Outcome, voices: readonly Voice[]) => {
    // The next scan does not wait for the last one's tone.
    hush();
    playing = scheduleTones(outcome, setting, awake.currentTime).map((tone, i) =>
      sound(voices[i] ?? voiceOf(awake), tone),
    );
  };
  const play = (outcome: Outcome, voices: readonly Voice[]) => {
    if (context?.state === 'running') start(context, outcome, voices);
    else if (context) {
      // The clock of a sleeping context stands still: what is planned now would sound whenever it wakes.
      const askedAtMs = performance.now();
      void wake().then(() => {
        const isInTime = performance.now() - askedAtMs <= lateMs;
        if (isInTime && context.state === 'running') start(context, outcome, voices);
      });
    }
    page.navigator.vibrate?.([...patterns[outcome].vibrationMs]);
  };

  return {
    play: (outcome) => play(outcome, []),
    ready: (outcome) => {
      const voices =
        context?.state === 'running' ? scheduleTones(outcome, setting, 0).map(() => voiceOf(context)) : [];
      return () => play(outcome, voices);
    },
    setVolume: (next) => {
      setting = next;
    },
    close: () => {
      hush();
      for (const gesture of gestures) page.removeEventListener(gesture, onGesture, { capture: true });
      void context?.close();
    },
  };
}
