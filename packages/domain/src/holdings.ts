import { brandDocument } from './catalog/brand.ts';
import { operatorDocument } from './catalog/operator.ts';
import { barcodeDocument, skuDocument } from './catalog/sku.ts';
import { discrepancyDocument } from './discrepancies/discrepancy.ts';
import { handlingUnitDocument } from './handling-units/handling-unit.ts';
import { putawayTaskDocument } from './jobs/putaway-task.ts';
import { counterDocument } from './kernel/counter.ts';
import type { Role } from './kernel/command.ts';
import { inboundDocument, inboundLineDocument, inboundUnitDocument } from './inbound/inbound.ts';
import { locationDocument, siteDocument } from './layout/location.ts';
import { openingRowDocument } from './opening/opening-row.ts';
import { pickFaceDocument } from './layout/pick-face.ts';
import { orderDocument, orderLineDocument } from './orders/order.ts';
import { waveDocument } from './orders/wave.ts';
import { photoDocument } from './photos/photo.ts';
import { replenishmentTaskDocument } from './replenishing/replenishment-task.ts';
import { waitingPickDocument } from './replenishing/waiting-pick.ts';
import { returnDocument, returnLineDocument } from './returns/return.ts';
import { balanceDocument } from './stock/balance.ts';
import { countMarkDocument } from './stock/count-mark.ts';
import { countRequestDocument } from './stock/count-request.ts';
import { lotStopDocument } from './stock/lot-stop.ts';
import { trailDocument } from './stock/trail.ts';
import type { DocumentKind } from './kernel/document.ts';
import type { Holdings } from './kernel/rules.ts';
import { jobDocuments } from './jobs/documents.ts';
import { aliasDocument } from './unknown-codes/alias.ts';
import { entryTallyDocument } from './entries/entry-tally.ts';
import { labelOutcomesDocument } from './labels-owed/label-outcomes.ts';
import { labelRequestDocument } from './labels-owed/label-request.ts';
import { printerDocument } from './printing/printer.ts';
import { byName } from './by-name.ts';

const kernelDocuments: readonly DocumentKind[] = [
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
  aliasDocument,
  labelRequestDocument,
  labelOutcomesDocument,
  entryTallyDocument,
  printerDocument,
];

const documents = byName(
  [...kernelDocuments, ...Object.values(jobDocuments).flat()].map((kind) => [kind.kind, kind] as const),
  'document kinds',
);

/** Kinds only the server keeps: they grow with the backlog and no floor rule reads them. */
const serverOnly = new Set(['orderLine', 'returnLine', 'counter', 'openingRow', 'receivedSerial']);
/** Kinds a supervisor's tablet holds besides what the floor holds. */
const supervisorOnly = new Set(['order', 'trail', 'return', 'discrepancy', 'entryTally', 'photo']);

/** What there is to hold, and who may hold it; all that a device needs before it runs a command. */
export const holdings: Holdings = {
  documents,
  scope: (roles: readonly Role[]) =>
    new Set(
      [...documents.keys()].filter(
        (kind) => !serverOnly.has(kind) && (roles.includes('supervisor') || !supervisorOnly.has(kind)),
      ),
    ),
};
