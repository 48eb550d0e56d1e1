import { useEffect, useState, type ReactNode } from 'react';

import { useVolume } from '../stores/use-volume.ts';
import { createFeedback } from './feedback.ts';
import { FeedbackContext } from './use-feedback.ts';

/** Null where the browser makes no sound; vibration is left then. */
const openAudio = (): AudioContext | null =>
  typeof AudioContext === 'undefined' ? null : new AudioContext({ latencyHint: 'interactive' });

/** One set of tones for the whole app, as loud as the person wants it. */
export function FeedbackProvider({ children }: { readonly children: ReactNode }) {
  const [volume] = useVolume();
  const [feedback] = useState(() => createFeedback({ volume, context: openAudio(), page: window }));
  useEffect(() => feedback.setVolume(volume), [feedback, volume]);
  return <FeedbackContext value={feedback}>{children}</FeedbackContext>;
}
