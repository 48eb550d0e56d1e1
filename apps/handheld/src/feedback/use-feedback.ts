import { createContext, use } from 'react';

import type { Feedback } from './feedback.ts';

const silent: Feedback = { play: () => undefined, setVolume: () => undefined, close: () => undefined };

export const FeedbackContext = createContext<Feedback>(silent);

/** Tones and vibration of this device. */
export const useFeedback = (): Feedback => use(FeedbackContext);
