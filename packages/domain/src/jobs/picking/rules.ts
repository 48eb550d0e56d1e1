import type { JobRules } from '../job-rules.ts';
import { releaseWave } from './decide/release-wave.ts';
import { pickingFloorRules } from './floor-rules.ts';

export const pickingRules: JobRules = {
  commands: [releaseWave, ...pickingFloorRules.commands],
  events: pickingFloorRules.events,
};
