import { skuDocument, skuKey } from '@floorhand/domain/catalog/sku';
import { catalogStream, warehouseStream } from '@floorhand/sync/protocol/version';
import { planBuilding, type PlannedBuilding } from './building/plan-building.ts';
import { cellReader } from './cell-reader.ts';
import { fileDocuments, type FileDocument } from './file-documents.ts';
import { LineJudge } from './judge-line.ts';
import { LocalTimes } from './local-time.ts';
import type { ImportReport } from './import-report.ts';
import { brandEvents, skuEvents } from './make-skus.ts';
import { openDemand } from './open-demand.ts';
import { openingStock, type OpeningStock } from './opening-stock.ts';
import type { OrderMap } from './order-map.ts';
import type { ImportBatch, ImportPlace } from './import-place.ts';
import { SetAsideTally } from './set-aside.ts';
import { SkuNames } from './sku-names.ts';
import { CsvTable } from './source/csv-table.ts';
import { survey } from './survey.ts';
import { takeDocuments, type TakenDocuments } from './take-documents.ts';

export interface ImportOrdersOptions extends ImportPlace {
  readonly file: string;
  readonly map: OrderMap;
  /** Code and name of the brand the orders belong to. */
  readonly brand: { readonly code: string; readonly name: string };
}

const actor = { kind: 'import', id: 'orders' } as const;
const fastest: ImportBatch = { records: 300, lines: 6_000 };
const skusPerCommit = 2_000;

/**
 * Imports a file of orders and credit notes. It reads the file twice: once to learn how many lines each document has
 * and how products are called, once to take the documents. Each is committed whole, several at a time, and met again
 * by its reference, so that running it again (after a crash, or out of doubt) adds what is missing and nothing twice.
 *
 * @throws InputError before anything is written when the file cannot be read as a whole.
 */
export async function importOrders(options: ImportOrdersOptions): Promise<ImportReport> {
  const { file, map, brand, openTarget, warehouseId, progress } = options;
  const table = await openOrderTable(file, map);
  const tools = { judge: new LineJudge(map, new LocalTimes(map)), cells: cellReader(table, map.columns) };
  const known = await survey(table, {
    ...tools,
    names: new SkuNames(map.notes),
    progress: (lines) => progress({ phase: 'survey', lines }),
  });
  const skus = await makeProducts(options, known.names);
  const stock = await makeBins(options, known.names);
  const aside = new SetAsideTally(options.aside);
  const imported = { orders: 0, orderLines: 0, returns: 0, returnLines: 0, skus };

  const commit = async (documents: readonly FileDocument[]): Promise<void> => {
    let taken: TakenDocuments = { verdicts: [], events: [], orders: [] };
    let opened: OpeningStock = { events: [], free: new Map() };
    await openTarget().commitEvents(warehouseStream(warehouseId), actor, (view) => {
      taken = takeDocuments(view, documents, { map, brand: brand.code });
      if (stock && map.openingStock) {
        opened = openingStock({
          ...stock,
          orders: taken.orders,
          opening: map.openingStock,
          now: options.now(),
        });
      }
      return [...taken.events, ...opened.events];
    });
    for (const [skuId, units] of opened.free) stock?.free.set(skuId, units);
    documents.forEach((document, i) => {
      const verdict = taken.verdicts[i] ?? 'imported';
      if (verdict !== 'imported') for (const line of document.lines) aside.add(verdict, line);
      else if (document.kind === 'order') {
        imported.orders += 1;
        imported.orderLines += document.lines.length;
      } else {
        imported.returns += 1;
        imported.returnLines += document.lines.length;
      }
    });
  };

  const batch = options.batch ?? fastest;
  let waiting: FileDocument[] = [];
  let lines = 0;
  const reading = { ...tools, aside, progress: (read: number) => progress({ phase: 'import', lines: read }) };
  for await (const document of fileDocuments(table, known, reading)) {
    waiting.push(document);
    lines += document.lines.length;
    if (waiting.length < batch.records && lines < batch.lines) continue;
    await commit(waiting);
    waiting = [];
    lines = 0;
  }
  if (waiting.length > 0) await commit(waiting);
  return { read: known.read, imported, setAside: aside.list() };
}

/** Returns how many SKUs were new. */
async function makeProducts({ openTarget, brand }: ImportOrdersOptions, names: SkuNames): Promise<number> {
  const products = names.products();
  const target = openTarget();
  if (products.length > 0)
    await target.commitEvents(catalogStream, actor, (view) => brandEvents(view, brand));
  let made = 0;
  for (let from = 0; from < products.length; from += skusPerCommit) {
    let events: ReturnType<typeof skuEvents> = [];
    await target.commitEvents(catalogStream, actor, (view) => {
      events = skuEvents(view, products.slice(from, from + skusPerCommit), brand.code);
      return events;
    });
    made += events.length;
  }
  return made;
}

/** @throws InputError when the file cannot be read or lacks a column of the map. */
export const openOrderTable = (file: string, map: OrderMap): Promise<CsvTable> =>
  CsvTable.open(file, {
    encoding: map.encoding ?? null,
    delimiter: map.delimiter ?? null,
    columns: Object.values(map.columns).filter((column) => column !== undefined),
  });

interface Stock {
  readonly homes: ReadonlyMap<string, string>;
  /** Follows the commits. */
  readonly free: Map<string, number>;
}

/** Bins and free stock of what orders ask for; null when the warehouse looks after its stock itself. */
async function makeBins(options: ImportOrdersOptions, names: SkuNames): Promise<Stock | null> {
  const { openTarget, store, brand, map, warehouseId } = options;
  const skuIds = names
    .products()
    .filter(({ ordered }) => ordered)
    .map(({ sku }) => skuKey(brand.code, sku));
  if (map.openingStock === null || skuIds.length === 0) return null;
  const stream = warehouseStream(warehouseId);
  let planned: PlannedBuilding = { events: [], homes: new Map(), unpromised: new Map() };
  await openTarget().commitEvents(stream, actor, (view) => {
    // A unit of a lot or serial cannot come out of nowhere: such goods are received, not opened.
    const known = view.getMany(skuDocument, skuIds);
    const plain = skuIds.filter((_, i) => {
      const tracking = known[i]?.tracking;
      return !tracking?.lot && !tracking?.expiry && !tracking?.serial;
    });
    planned = planBuilding(view, { skuIds: plain, map, brand: brand.code });
    return planned.events;
  });
  const demand = await openDemand(store, stream);
  const free = skuIds.map((skuId): [string, number] => [
    skuId,
    (planned.unpromised.get(skuId) ?? 0) - (demand.get(skuId) ?? 0),
  ]);
  return { homes: planned.homes, free: new Map(free) };
}
