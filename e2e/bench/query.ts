import { parseArgs } from 'node:util';
import { discrepancyDocument } from '@floorhand/domain/discrepancies/discrepancy';
import { orderDocument } from '@floorhand/domain/orders/order';
import { waveDocument } from '@floorhand/domain/orders/wave';
import { balanceDocument } from '@floorhand/domain/stock/balance';
import type { DocumentKind } from '@floorhand/domain/kernel/document';
import { reportDevices, reportHistory, reportOrderLines } from '@floorhand/server/core/supervisor-reports';
import { openStorage, openStorageReadOnly } from '@floorhand/server/storage/open-storage';
import type { Storage } from '@floorhand/server/storage/storage';
import { openBenchDatabases } from './measuring/bench-databases.ts';
import type { Bench } from './measuring/bench.ts';
import { binOf, operatorOf, range, skuIdOf } from './measuring/building.ts';
import { percentile } from './measuring/percentile.ts';
import { readWhole } from './measuring/read-steps.ts';
import type { Report } from './measuring/report.ts';
import { measuredStream } from './measuring/seed.ts';
import { seededRandom } from './measuring/seeded-random.ts';
import { enrolAll } from './measuring/shift-storage.ts';
import { workedPart, writeWorkedBuilding, type WorkedSize } from './measuring/worked-building.ts';

/** Pages as a screen shows them. */
const pageRows = 50;
const devices = 50;

/**
 * What a supervisor asks, against a building with a million movements: through the reading connections of the server,
 * without the network. The peer is one document by its key from the same database.
 */
export const run: Bench = async (args, report) => {
  const { values } = parseArgs({
    args: [...args],
    options: {
      /** Parts of 1,000,000 movements, 100,000 balances and 50,000 orders; the last one is judged. */
      parts: { type: 'string', default: '0.25,0.5,1' },
      asks: { type: 'string', default: '200' },
      /** See `ingest`. */
      'database-url': { type: 'string' },
    },
  });
  const parts = values.parts.split(',').map(Number);
  if (!parts.every((part) => part > 0))
    throw new RangeError(`--parts takes numbers above 0, not '${values.parts}'`);
  const asks = readWhole('--asks', values.asks);
  for (const part of parts)
    await measureQueries(
      { part, asks, isLast: part === parts.at(-1), databaseUrl: values['database-url'] },
      report,
    );
};

interface QuerySize {
  readonly part: number;
  readonly asks: number;
  readonly isLast: boolean;
  readonly databaseUrl?: string | undefined;
}

export async function measureQueries(
  { part, asks, isLast, databaseUrl }: QuerySize,
  report: Report,
): Promise<void> {
  await using databases = await openBenchDatabases(databaseUrl);
  const size = workedPart(part);
  const place = await databases.create();
  await fill(await openStorage(place), size);
  const storage = await openStorageReadOnly(place);
  try {
    const questions = questionsOf(storage, size);
    const times = new Map<string, number[]>();
    // In turns, so that whatever else the machine does meanwhile meets all alike.
    for (let asked = 0; asked < asks; asked++)
      for (const [name, ask] of Object.entries(questions)) {
        const begunMs = performance.now();
        await ask();
        times.set(name, [...(times.get(name) ?? []), performance.now() - begunMs]);
      }
    const peer = { name: 'one document by its key', value: percentile(times.get(byKey) ?? [], 0.95) };
    for (const [name, own] of times)
      if (name !== byKey)
        report({
          metric: `${databases.engine}, ${name} p95, ${size.movements} movements`,
          value: percentile(own, 0.95),
          unit: 'ms',
          peer,
          ...(isLast ? { target: { value: { most: 50 } } } : {}),
        });
  } finally {
    await storage.close();
  }
}

async function fill(storage: Storage, size: WorkedSize): Promise<void> {
  await writeWorkedBuilding(storage.store, size);
  await enrolAll(
    storage,
    range(0, devices).map((n) => ({
      deviceId: crypto.randomUUID(),
      laneId: crypto.randomUUID(),
      operatorId: operatorOf(n),
      grantId: crypto.randomUUID(),
    })),
  );
  await storage.close();
}

const byKey = 'one document';
type Question = () => Promise<unknown>;

function questionsOf(
  { store, identity, history }: Storage,
  size: WorkedSize,
): Readonly<Record<string, Question>> {
  const random = seededRandom(5);
  const any = (count: number): number => Math.trunc(random() * count);
  const session = { deviceId: 'tablet', streamId: measuredStream };
  const listed =
    (kind: DocumentKind, index: string, value: () => string): Question =>
    () =>
      store.read((transaction) => transaction.listed(measuredStream, kind, { index, values: [value()] }));
  const told =
    (subject: () => Parameters<typeof reportHistory>[2]['subject'], before: () => number | null): Question =>
    () =>
      reportHistory(history, session, { subject: subject(), before: before(), most: pageRows });
  const bin = () => ({ kind: 'location' as const, id: binOf(any(size.locations)) });
  const sku = () => ({ kind: 'sku' as const, id: skuIdOf(any(size.skus)) });
  /** In the part of the building where most happens. */
  const busySku = () => ({
    kind: 'sku' as const,
    id: skuIdOf(any(Math.ceil(size.balances / 50) % size.skus)),
  });
  const orderId = (): string => `luma:R-${String(any(size.orders)).padStart(6, '0')}`;
  return {
    [byKey]: () =>
      store.read((transaction) => transaction.documents(measuredStream, orderDocument, [orderId()])),
    'open issues': listed(discrepancyDocument, 'status', () => 'open'),
    'running waves': listed(waveDocument, 'status', () => 'released'),
    'stock of a SKU': listed(balanceDocument, 'skuId', () => sku().id),
    'stock of a bin': listed(balanceDocument, 'place', () => `loc:${bin().id}`),
    'lines of an order': () => reportOrderLines(store, session, orderId()),
    devices: () => reportDevices(identity, session),
    'newest history of a bin': told(bin, () => null),
    'newest history of a SKU': told(sku, () => null),
    'old history of a busy SKU': told(busySku, () => 1 + any(size.movements / 2)),
  };
}
