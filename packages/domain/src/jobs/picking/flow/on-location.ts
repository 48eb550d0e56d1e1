import { draft } from '../../../kernel/command.ts';
import type { View } from '../../../kernel/document.ts';
import { byRotation, isAllocatable } from '../../../stock/allocate.ts';
import { balanceDocument } from '../../../stock/balance.ts';
import { atLocation, placeKey } from '../../../stock/place.ts';
import { poolsOf } from '../../../stock/pool.ts';
import type { ResolvedScan } from '../../../scanning/resolve-scan.ts';
import { useOtherLocation } from '../decide/use-other-location.ts';
import { confirmLocation } from '../decide/visit-bin.ts';
import type { ItemInput } from './on-item.ts';
import { outcome, type FlowMemory, type FlowOutcome } from './outcome.ts';
import type { CurrentStop, Situation } from './situation.ts';

type LocationScan = Extract<ResolvedScan, { kind: 'location' | 'station' }>;

export interface LocationInput {
  readonly view: View;
  readonly scan: LocationScan;
  readonly memory: FlowMemory;
  readonly today: string;
  readonly entry: ItemInput['entry'];
}

/** A bin label: the right one, another that also holds the SKU, or a wrong one. */
export function onLocation(situation: Situation, current: CurrentStop, input: LocationInput): FlowOutcome {
  const { scan, memory, entry } = input;
  const { stop } = current;
  if (scan.locationId === stop.locationId) {
    if (situation.step !== 'location')
      return outcome('already_done', 'already_at_bin', { data: { bin: scan.locationId } });
    return outcome('step_done', 'right_bin', {
      data: { bin: scan.locationId },
      commands: [draft(confirmLocation, { runId: situation.runId, locationId: scan.locationId, entry })],
    });
  }
  const data = { scanned: scan.locationId, wanted: stop.locationId };
  const lot = current.counted === 0 ? freeLot(current, input) : undefined;
  if (lot === undefined) return outcome('refused', 'wrong_bin', { data });
  if (memory.confirm?.what !== 'use_this_bin' || memory.confirm.key !== scan.locationId) {
    return outcome('attention', 'use_this_bin', {
      data,
      memory: { confirm: { what: 'use_this_bin', key: scan.locationId } },
    });
  }
  return outcome('step_done', 'right_bin', {
    data: { bin: scan.locationId },
    commands: [
      draft(useOtherLocation, {
        runId: situation.runId,
        stop: stop.key,
        locationId: scan.locationId,
        skuId: stop.skuId,
        lot,
      }),
    ],
  });
}

/** Lot at the scanned bin with enough free stock for the stop, by rotation; undefined when there is none [PK13]. */
function freeLot(current: CurrentStop, { view, scan, today }: LocationInput): string | null | undefined {
  const { stop, brand } = current;
  if (!brand) return undefined;
  const needed = stop.remaining;
  const pools = poolsOf(view.list(balanceDocument, 'place', placeKey(atLocation(scan.locationId))));
  const found = pools
    .toSorted(byRotation)
    .find(
      ({ body }) =>
        body.skuId === stop.skuId &&
        body.quantity - body.allocated >= needed &&
        (body.lot === stop.lot || brand.otherLotAllowed) &&
        isAllocatable(body, scan.location, { brand, today }),
    );
  return found?.body.lot;
}
