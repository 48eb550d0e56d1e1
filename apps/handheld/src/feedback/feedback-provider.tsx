import { useEffect, useState, type ReactNode } from 'react';

import { usePreferences } from '../stores/preferences.ts';
import { createFeedback } from './feedback.ts';
import { FeedbackContext } from './use-feedback.ts';

/** One set of tones for the whole app, as loud as the person wants it. */
export function FeedbackProvider({ children }: { readonly children: ReactNode }) {
  const volume = usePreferences((state) => state.volume);
  const [feedback] = useState(() => createFeedback({ volume }));
  useEffect(() => feedback.setVolume(volume), [feedback, volume]);
  return <FeedbackContext value={feedback}>{children}</FeedbackContext>;
}
