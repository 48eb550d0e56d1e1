import { asBefore } from './as-before.ts';
import { brandDocument } from './catalog/brand.ts';
import * as catalogEvents from './catalog/catalog-events.ts';
import { operatorDocument } from './catalog/operator.ts';
import { barcodeDocument, skuDocument } from './catalog/sku.ts';
import { continuityRules } from './continuity/continuity-rules.ts';
import {
  discrepancyClosed,
  discrepancyDocument,
  discrepancyEased,
  discrepancyRaised,
  evidenceAdded,
} from './discrepancies/discrepancy.ts';
import { discrepancyRestated } from './discrepancies/system-card.ts';
import { settle } from './discrepancies/settle.ts';
import {
  handlingUnitBound,
  handlingUnitDocument,
  handlingUnitDropped,
  handlingUnitFilled,
  handlingUnitFreed,
  handlingUnitMoved,
  handlingUnitRegistered,
  handlingUnitRestored,
} from './handling-units/handling-unit.ts';
import { jobs, type JobRules } from './jobs/index.ts';
import {
  putawayTaskDocument,
  putawayTaskMoved,
  putawayTaskOpened,
  putawayTaskWithdrawn,
} from './jobs/putaway-task.ts';
import { counterDocument, counterDrawn } from './kernel/counter.ts';
import type { Role } from './kernel/command.ts';
import type { Rules } from './kernel/rules.ts';
import * as inboundEvents from './inbound/inbound-events.ts';
import { inboundDocument, inboundLineDocument, inboundUnitDocument } from './inbound/inbound.ts';
import * as layoutEvents from './layout/layout-events.ts';
import { locationDocument, siteDocument } from './layout/location.ts';
import { openingRowDocument, openingRowTaken } from './opening/opening-row.ts';
import { pickFaceCleared, pickFaceDocument, pickFaceSet } from './layout/pick-face.ts';
import { setBand, setHold } from './orders/order-commands.ts';
import * as orderEvents from './orders/order-events.ts';
import { orderDocument, orderLineDocument } from './orders/order.ts';
import { waveDocument, waveProgressed, waveReleased } from './orders/wave.ts';
import { attachmentRules } from './photos/attachment-rules.ts';
import { photoAwaited, photoDocument, photoOverdue, photoStored } from './photos/photo.ts';
import { printingRules } from './printing/printing-rules.ts';
import {
  replenishmentOpened,
  replenishmentRaised,
  replenishmentTaskDocument,
  replenishmentWithdrawn,
} from './replenishing/replenishment-task.ts';
import { picksWaiting, waitingEnded, waitingPickDocument } from './replenishing/waiting-pick.ts';
import { reviewRules } from './review/review-rules.ts';
import { returnDocument, returnImported, returnLineDocument } from './returns/return.ts';
import { askCount } from './stock/ask-count.ts';
import { balanceDocument } from './stock/balance.ts';
import { countAdjusted, countAnswered, countMade, countMarkDocument } from './stock/count-mark.ts';
import { countRequestDocument, countRequested, countWithdrawn } from './stock/count-request.ts';
import { stockAllocated, stockMoved } from './stock/ledger.ts';
import { lotReleased, lotStopDocument, lotStopped } from './stock/lot-stop.ts';
import { trailDocument } from './stock/trail.ts';
import { unknownCodeRules } from './unknown-codes/unknown-code-rules.ts';

const kernel: JobRules = {
  commands: [askCount, setBand, setHold, settle],
  events: [
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
    putawayTaskOpened,
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
  ],
  documents: [
    brandDocument,
    skuDocument,
    barcodeDocument,
    operatorDocument,
    siteDocument,
    locationDocument,
    balanceDocument,
    trailDocument,
    countMarkDocument,
    countRequestDocument,
    counterDocument,
    handlingUnitDocument,
    putawayTaskDocument,
    orderDocument,
    orderLineDocument,
    waveDocument,
    discrepancyDocument,
    inboundDocument,
    inboundLineDocument,
    inboundUnitDocument,
    lotStopDocument,
    openingRowDocument,
    photoDocument,
    pickFaceDocument,
    replenishmentTaskDocument,
    waitingPickDocument,
    returnDocument,
    returnLineDocument,
  ],
};

const parts: readonly JobRules[] = [kernel, unknownCodeRules, printingRules, ...Object.values(jobs)];

function unique<T>(entries: readonly (readonly [string, T])[], what: string): ReadonlyMap<string, T> {
  const map = new Map(entries);
  if (map.size !== entries.length) throw new Error(`two ${what} share a name`);
  return map;
}

const documents = unique(
  parts.flatMap((part) => part.documents.map((kind) => [kind.kind, kind] as const)),
  'document kinds',
);

/** Kinds only the server keeps: they grow with the backlog and no floor rule reads them. */
const serverOnly = new Set(['orderLine', 'returnLine', 'counter', 'openingRow']);
/** Kinds a supervisor's tablet holds besides what the floor holds. */
const supervisorOnly = new Set(['order', 'trail', 'return', 'discrepancy', 'entryTally', 'photo']);

/** The rules of this product, the same on device and server. */
export const rules: Rules = {
  documents,
  events: unique(
    parts.flatMap((part) => part.events.map((event) => [event.type, event] as const)),
    'events',
  ),
  commands: unique(
    parts.flatMap((part) => part.commands.map((command) => [command.type, command] as const)),
    'commands',
  ),
  review: reviewRules,
  asBefore,
  continuity: continuityRules,
  attachments: attachmentRules,
  scope: (roles: readonly Role[]) =>
    new Set(
      [...documents.keys()].filter(
        (kind) => !serverOnly.has(kind) && (roles.includes('supervisor') || !supervisorOnly.has(kind)),
      ),
    ),
};
