import { countingRules } from './counting/rules.ts';
import type { JobKind, JobRules } from './job-rules.ts';
import { movingRules } from './moving/rules.ts';
import { pickingRules } from './picking/rules.ts';
import { putawayRules } from './putaway/rules.ts';
import { receivingRules } from './receiving/rules.ts';
import { replenishmentRules } from './replenishment/rules.ts';

/** The jobs this building knows. A new one is a line here and one in `documents.ts`. */
export const jobs = {
  counting: countingRules,
  moving: movingRules,
  picking: pickingRules,
  putaway: putawayRules,
  receiving: receivingRules,
  replenishment: replenishmentRules,
} satisfies Record<JobKind, JobRules>;
