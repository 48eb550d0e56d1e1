import { hasValidCheckDigit } from '@floorhand/gs1';
import { barcodeDocument, skuDocument, type Sku } from '@floorhand/domain/catalog/sku';
import { inboundDocument, inboundLineDocument, inboundUnitDocument } from '@floorhand/domain/inbound/inbound';
import { putawayTaskDocument } from '@floorhand/domain/jobs/putaway-task';
import { pickTaskDocument, type PickTask } from '@floorhand/domain/jobs/picking/state';
import type { DocumentKind } from '@floorhand/domain/kernel/document';
import { locationDocument, siteDocument, type Location } from '@floorhand/domain/layout/location';
import { handlingUnitDocument } from '@floorhand/domain/handling-units/handling-unit';
import {
  replenishmentTaskDocument,
  type ReplenishmentTask,
} from '@floorhand/domain/replenishing/replenishment-task';
import { balanceDocument, type Balance } from '@floorhand/domain/stock/balance';
import { countRequestDocument, type CountRequest } from '@floorhand/domain/stock/count-request';
import { catalogStream, warehouseStream } from '@floorhand/sync/protocol/version';
import type { ReadTransaction, ServerStore } from '@floorhand/sync/server/server-store';
import { emptyPallets } from '../deliveries.ts';
import { practicePeople } from '../people.ts';
import { refillsOf } from './read-refills.ts';
import { movesOf } from './read-moves.ts';
import { noteHome, waitingOf, type WaitingGoods } from './read-waiting.ts';
import { deliveriesOf, type FoundDelivery } from './read-deliveries.ts';
import type { ScanSheetContents, SheetBin, SheetItem } from './scan-sheet-html.ts';

const mostBins = 12;
const mostTotes = 12;
const pageRows = 1000;

interface Found {
  readonly tasks: PickTask[];
  readonly totes: string[];
  readonly stations: string[];
  readonly doors: string[];
  readonly deliveries: FoundDelivery;
  readonly waiting: WaitingGoods;
  readonly refills: ReplenishmentTask[];
  readonly counts: CountRequest[];
  readonly balances: Balance[];
  readonly locations: Map<string, Location>;
  readonly skus: Map<string, Sku>;
  /** EAN-13 of the unit by SKU. */
  readonly eans: Map<string, string>;
  siteName: string;
  cartSlots: number;
}

/** What a newcomer can scan right now: the stops of the runs that are out, free totes, the stations. */
export function readScanSheet(
  store: Pick<ServerStore, 'read'>,
  warehouseId: string,
): Promise<ScanSheetContents> {
  return store.read(async (transaction) => {
    const found = await readAll(transaction, warehouseStream(warehouseId));
    const bins = binsOf(found);
    const asked = new Set(found.tasks.map(({ skuId }) => skuId));
    const [wrong] = [...found.skus].filter(([skuId, sku]) => !asked.has(skuId) && !sku.tracking.serial);
    return {
      siteName: found.siteName,
      cartSlots: found.cartSlots,
      people: practicePeople.map(({ badge, name, pin, roles }) => ({
        badge,
        name,
        pin,
        isSupervisor: roles.includes('supervisor'),
      })),
      stations: found.stations,
      totes: found.totes.slice(0, mostTotes),
      bins,
      doors: found.doors,
      deliveries: deliveriesOf(found.deliveries, found.skus),
      pallets: emptyPallets,
      waiting: waitingOf(found.waiting, found.skus),
      refills: refillsOf(found.refills, found),
      moves: movesOf({
        ...found,
        busy: new Set([
          ...bins.map(({ code }) => code),
          ...found.refills.flatMap(({ source, target }) => [source.locationId, target]),
          ...found.counts.map(({ locationId }) => locationId),
        ]),
      }),
      quarantine: [...found.locations].flatMap(([key, { kind }]) => (kind === 'quarantine' ? [key] : [])),
      counts: found.counts.flatMap(({ locationId, skuId }) => {
        const item = skuId === null ? null : itemOf(skuId, { found, lot: null, expiry: null });
        return item ? [{ code: locationId, item }] : [];
      }),
      wrongItem: wrong ? itemOf(wrong[0], { found, lot: null, expiry: null }) : null,
    };
  });
}

async function readAll(transaction: ReadTransaction, warehouse: string): Promise<Found> {
  const found: Found = {
    tasks: [],
    totes: [],
    stations: [],
    doors: [],
    waiting: { tasks: [], homes: new Map() },
    refills: [],
    counts: [],
    balances: [],
    locations: new Map(),
    deliveries: { documents: new Map(), lines: [], units: new Map(), cases: new Map() },
    skus: new Map(),
    eans: new Map(),
    siteName: '',
    cartSlots: 0,
  };
  const each = async <T>(
    stream: string,
    kind: DocumentKind<T>,
    take: (body: T, key: string) => void,
  ): Promise<void> => {
    for await (const rows of transaction.allDocuments(stream, new Set([kind.kind]), pageRows)) {
      for (const [, key, , body] of rows) take(kind.schema.parse(body), key);
    }
  };
  await each(warehouse, pickTaskDocument, (task) => found.tasks.push(task));
  await each(warehouse, handlingUnitDocument, ({ kind, state }, key) => {
    if (kind === 'tote' && state === 'empty') found.totes.push(key);
  });
  await each(warehouse, locationDocument, (location, key) => {
    const { kind } = location;
    found.locations.set(key, location);
    if (kind === 'station') found.stations.push(key);
    if (kind === 'dock') found.doors.push(key);
  });
  await each(warehouse, siteDocument, ({ name, cartSlots }) => {
    found.siteName = name;
    found.cartSlots = cartSlots;
  });
  await each(catalogStream, skuDocument, (sku, key) => found.skus.set(key, sku));
  await each(catalogStream, barcodeDocument, ({ matches }, key) => {
    if (!/^\d{14}$/.test(key) || !hasValidCheckDigit(key)) return;
    for (const { skuId, level } of matches) if (level === 'case') found.deliveries.cases.set(skuId, key);
    if (!key.startsWith('0')) return;
    for (const { skuId, level } of matches) if (level === 'unit') found.eans.set(skuId, key.slice(1));
  });
  await each(warehouse, putawayTaskDocument, (task) => {
    if (task.status === 'open') found.waiting.tasks.push(task);
  });
  await each(warehouse, replenishmentTaskDocument, (task) => found.refills.push(task));
  await each(warehouse, countRequestDocument, (request) => found.counts.push(request));
  await each(warehouse, balanceDocument, (balance) => {
    noteHome(found.waiting, balance);
    found.balances.push(balance);
  });
  const { documents, lines, units } = found.deliveries;
  await each(warehouse, inboundDocument, (inbound, key) => documents.set(key, inbound));
  await each(warehouse, inboundLineDocument, (line) => lines.push(line));
  await each(warehouse, inboundUnitDocument, ({ inboundId }, key) => units.set(key, inboundId));
  return found;
}

/** Stops in the order of the runs and of walking, each bin and item once, as many as a page takes. */
function binsOf(found: Found): readonly SheetBin[] {
  const bins = new Map<string, SheetBin>();
  const tasks = found.tasks
    .filter(({ quantity, picked, short }) => quantity > picked + short)
    .toSorted((a, b) => (a.runId === b.runId ? a.seq - b.seq : a.runId < b.runId ? -1 : 1));
  for (const { locationId, skuId, lot, expiry, quantity, picked, short, runId } of tasks) {
    const key = [runId, locationId, skuId, lot ?? ''].join('|');
    const item = itemOf(skuId, { found, lot, expiry });
    const known = bins.get(key);
    if (known) bins.set(key, { ...known, units: known.units + quantity - picked - short });
    else if (bins.size < mostBins && item)
      bins.set(key, { code: locationId, item, units: quantity - picked - short });
  }
  return [...bins.values()];
}

function itemOf(
  skuId: string,
  {
    found,
    lot,
    expiry,
  }: { readonly found: Found; readonly lot: string | null; readonly expiry: string | null },
): SheetItem | null {
  const sku = found.skus.get(skuId);
  if (!sku) return null;
  const ean = found.eans.get(skuId) ?? null;
  const gs1 =
    ean === null || lot === null
      ? null
      : `(01)0${ean}${expiry === null ? '' : `(17)${expiry.slice(2).replaceAll('-', '')}`}(10)${lot}`;
  return { name: sku.name, code: sku.code, ean, gs1 };
}
