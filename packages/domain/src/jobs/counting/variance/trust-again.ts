import type { View } from '../../../kernel/document.ts';
import type { DomainEvent } from '../../../kernel/event.ts';
import { locationDoubted } from '../../../layout/layout-events.ts';
import { locationDocument } from '../../../layout/location.ts';
import { countRequestDocument } from '../../../stock/count-request.ts';
import { poolKey, varianceDocument, type CountScope, type Pool } from '../state.ts';

interface Answered extends CountScope {
  /** Differences that are decided with it. */
  readonly closed: readonly Pool[];
  /** Differences that stay or come. */
  readonly open: readonly Pool[];
}

/**
 * What a look does to the doubts of a bin [CT5]: with no question left open it is relied on again; else only the
 * doubts behind the requests that were answered end.
 */
export function trustAgain(view: View, { locationId, only, closed, open }: Answered): readonly DomainEvent[] {
  if (!view.get(locationDocument, locationId)?.doubtful || open.length > 0) return [];
  const decided = new Set(closed.map(poolKey));
  const isOpen = view
    .list(varianceDocument, 'locationId', locationId)
    .some(({ body }) => !decided.has(poolKey(body)));
  const requests = view.list(countRequestDocument, 'locationId', locationId);
  const answered = requests.filter(({ body }) => only === null || body.skuId === only);
  if (!isOpen && answered.length === requests.length)
    return [locationDoubted.create({ locationId, doubtful: false })];
  return answered
    .flatMap(({ body }) => body.commandIds)
    .map((commandId) => locationDoubted.create({ locationId, doubtful: false, commandId }));
}
