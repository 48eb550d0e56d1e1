import type { JobKind } from '../../jobs/job-rules.ts';
import { countingGenerator } from './counting-generator.ts';
import type { JobGenerator } from './job-generator.ts';
import { kernelGenerator } from './kernel-generator.ts';
import { movingGenerator } from './moving-generator.ts';
import { pickingGenerator } from './picking-generator.ts';
import { putawayGenerator } from './putaway-generator.ts';
import { receivingGenerator } from './receiving-generator.ts';
import { unknownCodesGenerator } from './unknown-codes-generator.ts';
import { replenishmentGenerator } from './replenishment-generator.ts';

/** One generator per job of the registry; the compiler names what is missing. */
const ofJobs = {
  counting: countingGenerator,
  moving: movingGenerator,
  picking: pickingGenerator,
  putaway: putawayGenerator,
  receiving: receivingGenerator,
  replenishment: replenishmentGenerator,
} satisfies Record<JobKind, JobGenerator>;

/** Whoever works in the building. */
export const generators: readonly JobGenerator[] = [
  ...Object.values(ofJobs),
  kernelGenerator,
  unknownCodesGenerator,
];
