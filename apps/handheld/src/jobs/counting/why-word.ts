import type { CountJob } from '@floorhand/domain/jobs/counting/plan/count-list';

import { useCopyByCode } from '../../copy/use-copy-by-code.ts';

/** Why somebody should look, in a few words. */
export function useWhyWord(): (job: Pick<CountJob, 'why' | 'reason'>) => string {
  const say = useCopyByCode('count.why');
  return ({ why, reason }) => say(reason ?? why);
}
