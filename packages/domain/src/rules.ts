import { asBefore } from './as-before.ts';
import { continuityRules } from './continuity/continuity-rules.ts';
import { deskRules } from './desk-rules.ts';
import { holdings } from './holdings.ts';
import { jobs } from './jobs/index.ts';
import { judgingOf } from './judging-of.ts';
import type { Rules } from './kernel/rules.ts';
import { reviewRules } from './review/review-rules.ts';
import { unknownCodeRules } from './unknown-codes/unknown-code-rules.ts';

/** The rules of this product, the same on device and server. A device has them in parts. */
export const rules: Rules = {
  ...holdings,
  ...judgingOf([deskRules, unknownCodeRules, ...Object.values(jobs)]),
  review: reviewRules,
  asBefore,
  continuity: continuityRules,
};
