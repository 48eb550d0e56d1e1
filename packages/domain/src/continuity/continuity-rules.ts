import type { ContinuityRules } from '../kernel/continuity.ts';
import { commitsLost } from './commits-lost.ts';
import { deedSubject, deviceForked } from './device-forked.ts';
import { recordsMissing } from './records-missing.ts';

/** This product's words for histories that break off. */
export const continuityRules: ContinuityRules = {
  commitsLost,
  subject: deedSubject,
  deviceForked,
  recordsMissing,
};
