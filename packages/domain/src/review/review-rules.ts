import type { ReviewRules } from '../kernel/review.ts';
import { failing } from './failing-type.ts';
import { lapse, lapsed } from './late-grant.ts';
import { parked, relying, understood } from './parked-card.ts';

/** Cards of a warehouse for commands that came under a cloud. */
export const reviewRules: ReviewRules = { lapse, lapsed, parked, relying, understood, failing };
