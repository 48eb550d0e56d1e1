import { createContext, use } from 'react';

import type { Feedback } from './feedback.ts';

const nothing = () => undefined;
const silent: Feedback = { play: nothing, ready: () => nothing, setVolume: nothing, close: nothing };

export const FeedbackContext = createContext<Feedback>(silent);

/** Tones and vibration of this device. */
export const useFeedback = (): Feedback => use(FeedbackContext);
