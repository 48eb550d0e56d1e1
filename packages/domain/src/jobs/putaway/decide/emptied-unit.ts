import type { BothWays } from '../../../kernel/both-ways.ts';
import {
  handlingUnitDocument,
  handlingUnitFreed,
  handlingUnitRestored,
} from '../../../handling-units/handling-unit.ts';
import { locationAvoided } from '../../../layout/layout-events.ts';
import { locationDocument } from '../../../layout/location.ts';
import { unitEmptied } from '../events.ts';
import { linesOf } from '../lines.ts';
import type { Store } from './store.ts';
import type { Taken } from '../../../storage-rules/stored-stock.ts';

/** A unit whose last goods were stored is free, and its task says where they went [PA9]. A full bin had room. */
export function emptiedUnit(body: Store, { view, context, parts }: Taken): BothWays {
  const room = roomFound(body, { view, context, parts });
  if (body.place.kind !== 'handlingUnit') return room;
  const lpn = body.place.id;
  const held = linesOf(view, { place: body.place, skuId: null }).reduce(
    (sum, line) => sum + line.quantity,
    0,
  );
  const taken = parts.reduce((sum, { from, quantity }) => sum + (from === 'book' ? quantity : 0), 0);
  if (held === 0 || taken < held) return room;
  const unit = view.get(handlingUnitDocument, lpn);
  const isFree = unit !== undefined && (unit.state === 'received' || unit.state === 'stored');
  const { operatorId, occurredAt: at } = context;
  const stored = { locationId: body.locationId, operatorId, at };
  return {
    events: [
      unitEmptied.create({ lpn, stored }),
      ...(isFree ? [handlingUnitFreed.create({ lpn })] : []),
      ...room.events,
    ],
    back: [
      unitEmptied.create({ lpn, stored: null }),
      ...(isFree ? [handlingUnitRestored.create({ lpn, unit })] : []),
      ...room.back,
    ],
  };
}

/** Whoever puts something into a bin that was marked full shows that it is not. */
function roomFound({ locationId }: Store, { view }: Taken): BothWays {
  const { avoided } = view.get(locationDocument, locationId) ?? {};
  if (avoided?.reason !== 'full') return { events: [], back: [] };
  return {
    events: [locationAvoided.create({ locationId, avoided: null })],
    back: [locationAvoided.create({ locationId, avoided })],
  };
}
