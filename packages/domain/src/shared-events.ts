import * as catalogEvents from './catalog/catalog-events.ts';
import {
  discrepancyClosed,
  discrepancyEased,
  discrepancyRaised,
  evidenceAdded,
} from './discrepancies/discrepancy.ts';
import { discrepancyRestated } from './discrepancies/system-card.ts';
import {
  handlingUnitBound,
  handlingUnitDropped,
  handlingUnitFilled,
  handlingUnitFreed,
  handlingUnitMoved,
  handlingUnitRegistered,
  handlingUnitRestored,
} from './handling-units/handling-unit.ts';
import {
  putawayTaskMoved,
  putawayTaskOpened,
  putawayTaskPressed,
  putawayTaskWithdrawn,
} from './jobs/putaway-task.ts';
import { counterDrawn } from './kernel/counter.ts';
import * as inboundEvents from './inbound/inbound-events.ts';
import * as layoutEvents from './layout/layout-events.ts';
import { openingRowTaken } from './opening/opening-row.ts';
import { pickFaceCleared, pickFaceSet } from './layout/pick-face.ts';
import * as orderEvents from './orders/order-events.ts';
import { waveProgressed, waveReleased } from './orders/wave.ts';
import { photoAwaited, photoOverdue, photoStored } from './photos/photo.ts';
import { printerRemoved, printerSet } from './printing/printer.ts';
import {
  replenishmentOpened,
  replenishmentRaised,
  replenishmentWithdrawn,
} from './replenishing/replenishment-task.ts';
import { picksWaiting, waitingEnded } from './replenishing/waiting-pick.ts';
import { returnImported } from './returns/return.ts';
import { countAdjusted, countAnswered, countMade } from './stock/count-mark.ts';
import { countRequested, countWithdrawn } from './stock/count-request.ts';
import { stockAllocated, stockMoved } from './stock/ledger.ts';
import { lotReleased, lotStopped } from './stock/lot-stop.ts';
import type { EventDefinition } from './kernel/event.ts';

/** What the commands of any job may give besides events of its own: of stock, orders, layout and what jobs share. */
export const sharedEvents: readonly EventDefinition[] = [
  ...Object.values(catalogEvents),
  ...Object.values(layoutEvents),
  ...Object.values(orderEvents),
  ...Object.values(inboundEvents),
  counterDrawn,
  countAdjusted,
  countAnswered,
  countMade,
  countRequested,
  countWithdrawn,
  discrepancyClosed,
  discrepancyEased,
  discrepancyRaised,
  discrepancyRestated,
  evidenceAdded,
  handlingUnitBound,
  handlingUnitDropped,
  handlingUnitFilled,
  handlingUnitFreed,
  handlingUnitMoved,
  handlingUnitRegistered,
  handlingUnitRestored,
  lotReleased,
  lotStopped,
  openingRowTaken,
  photoAwaited,
  photoOverdue,
  photoStored,
  putawayTaskMoved,
  pickFaceCleared,
  pickFaceSet,
  picksWaiting,
  printerRemoved,
  printerSet,
  putawayTaskOpened,
  putawayTaskPressed,
  putawayTaskWithdrawn,
  replenishmentOpened,
  replenishmentRaised,
  replenishmentWithdrawn,
  returnImported,
  stockAllocated,
  stockMoved,
  waitingEnded,
  waveProgressed,
  waveReleased,
];
