import { reportShort } from '../../jobs/replenishment/decide/report-short.ts';
import type { CurrentTask } from '../../jobs/replenishment/flow/situation.ts';
import { draft } from '../../kernel/command.ts';
import { atLocation, placeKey } from '../../stock/place.ts';
import { shortCauseField } from '../../stock/short-consequences.ts';
import { oneOf, type Deed, type Scene } from './job-generator.ts';

/** Less than asked is at the source; what is there can be taken afterwards. */
export function replenishmentShort({ random }: Scene, current: CurrentTask, there: number): Deed {
  const causes = shortCauseField.options.filter((cause) => cause !== 'damaged' && cause !== 'blocked');
  const cause = oneOf(random, causes) ?? 'empty';
  return {
    draft: draft(reportShort, { taskId: current.key, found: there, damaged: null, cause }),
    moves: [],
    sees: { place: placeKey(atLocation(current.locationId)), skuId: current.task.skuId },
  };
}
