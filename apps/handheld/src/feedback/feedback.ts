import type { Outcome, Volume } from './outcome.ts';
import { patterns } from './patterns.ts';
import { scheduleTones, type ScheduledTone } from './schedule.ts';

export interface Feedback {
  /** Sounds and shakes at once; returns before either has ended. Never throws. */
  readonly play: (outcome: Outcome) => void;
  readonly setVolume: (volume: Volume) => void;
  readonly close: () => void;
}

function sound(context: AudioContext, tone: ScheduledTone): OscillatorNode {
  const oscillator = context.createOscillator();
  const envelope = context.createGain();
  oscillator.type = tone.wave;
  oscillator.frequency.value = tone.hertz;
  envelope.gain.setValueAtTime(0, tone.startS);
  envelope.gain.linearRampToValueAtTime(tone.gain, tone.fullS);
  envelope.gain.setValueAtTime(tone.gain, tone.fallS);
  envelope.gain.linearRampToValueAtTime(0, tone.endS);
  oscillator.connect(envelope).connect(context.destination);
  oscillator.start(tone.startS);
  oscillator.stop(tone.endS);
  return oscillator;
}

/**
 * Tones and vibration of this device. Browsers keep an audio context asleep until the first key or touch, so it
 * is woken by whichever comes first; a wedge scan is a key and wakes it too.
 */
export function createFeedback({ volume }: { readonly volume: Volume }): Feedback {
  let setting = volume;
  let playing: OscillatorNode[] = [];
  const context =
    typeof AudioContext === 'undefined' ? null : new AudioContext({ latencyHint: 'interactive' });
  // Refused without a gesture; the next one tries again.
  const wake = () => void context?.resume().catch(() => undefined);
  const gestures = ['pointerdown', 'keydown', 'touchend'] as const;
  for (const gesture of gestures) addEventListener(gesture, wake, { capture: true, passive: true });

  const hush = () => {
    for (const oscillator of playing) oscillator.stop();
    playing = [];
  };

  return {
    play: (outcome) => {
      if (context !== null) {
        if (context.state !== 'running') wake();
        // The next scan does not wait for the last one's tone.
        hush();
        playing = scheduleTones(outcome, setting, context.currentTime).map((tone) => sound(context, tone));
      }
      if ('vibrate' in navigator) navigator.vibrate([...patterns[outcome].vibrationMs]);
    },
    setVolume: (next) => {
      setting = next;
    },
    close: () => {
      hush();
      for (const gesture of gestures) removeEventListener(gesture, wake, { capture: true });
      void context?.close();
    },
  };
}
