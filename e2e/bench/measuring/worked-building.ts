import { discrepancyRaised } from '@floorhand/domain/discrepancies/discrepancy';
import type { DomainEvent } from '@floorhand/domain/kernel/event';
import { memoryDocuments } from '@floorhand/domain/kernel/memory-view';
import { applyEvents } from '@floorhand/domain/kernel/rules';
import { waveReleased } from '@floorhand/domain/orders/wave';
import { rules } from '@floorhand/domain/rules';
import { move } from '@floorhand/domain/stock/ledger';
import { atLocation, virtual } from '@floorhand/domain/stock/place';
import { nodeDigest } from '@floorhand/server/core/node-digest';
import { catalogStream } from '@floorhand/sync/protocol/version';
import type { ServerStore } from '@floorhand/sync/server/server-store';
import { StreamWriter } from '@floorhand/sync/server/stream-writer';
import {
  binEvents,
  binOf,
  brandEvents,
  orderEvent,
  range,
  siteEvents,
  skuEvents,
  skuIdOf,
  stockEvents,
  type BuildingSize,
} from './building.ts';
import { measuredStream } from './seed.ts';

/** A building that has worked for years. */
export interface WorkedSize extends BuildingSize {
  readonly orders: number;
  readonly movements: number;
  readonly openIssues: number;
  readonly waves: number;
}

const fullSize: WorkedSize = {
  skus: 20_000,
  locations: 20_000,
  balances: 100_000,
  orders: 50_000,
  movements: 1_000_000,
  openIssues: 400,
  waves: 40,
};

export const workedPart = (part: number): WorkedSize => {
  const scaled = (whole: number): number => Math.max(8, Math.round(whole * part));
  return {
    skus: scaled(fullSize.skus),
    locations: scaled(fullSize.locations),
    balances: scaled(fullSize.balances),
    orders: scaled(fullSize.orders),
    movements: scaled(fullSize.movements),
    openIssues: scaled(fullSize.openIssues),
    waves: scaled(fullSize.waves),
  };
};

const commitsPerTransaction = 500;
const at = '2026-01-12T08:00:00.000Z';

/** Writes such a building, as the engine would have, with commits as small as those of handhelds. */
export async function writeWorkedBuilding(store: ServerStore, size: WorkedSize): Promise<void> {
  const documents = memoryDocuments(rules.documents);
  const write = async (stream: string, commits: readonly (readonly DomainEvent[])[]): Promise<void> => {
    for (let from = 0; from < commits.length; from += commitsPerTransaction)
      await store.write(stream, async (transaction) => {
        const writer = new StreamWriter({
          streamId: stream,
          rules,
          head: await transaction.head(stream),
          base: documents.view,
          digest: nodeDigest,
        });
        for (const events of commits.slice(from, from + commitsPerTransaction))
          writer.commit(events, applyEvents(rules, events, writer.view), {
            kind: 'import',
            id: 'bench',
            at,
            commandId: null,
          });
        documents.apply(await writer.flush(transaction));
      });
  };
  await write(catalogStream, inParts([...brandEvents(), ...skuEvents(0, size.skus)], 500));
  await write(measuredStream, inParts([...siteEvents(size.locations), ...binEvents(0, size.locations)], 500));
  await write(measuredStream, inParts(stockEvents(0, size.balances, size), 50));
  await write(
    measuredStream,
    inParts(
      range(0, size.orders).map((n) => orderOf(n, size)),
      20,
    ),
  );
  await write(measuredStream, [
    range(0, size.waves).map(waveOf),
    range(0, size.openIssues).map((n) => issueOf(n, size)),
  ]);
  const perTurn = 20_000;
  for (let from = 0; from < size.movements; from += perTurn)
    await write(measuredStream, inParts(movements(from, Math.min(size.movements, from + perTurn), size), 2));
}

function inParts<T>(all: readonly T[], length: number): readonly (readonly T[])[] {
  return range(0, Math.ceil(all.length / length)).map((n) => all.slice(n * length, (n + 1) * length));
}

/** A unit leaves a bin, and a while later one comes back, all over the building and more often in its busy part. */
const movements = (
  from: number,
  to: number,
  { skus, locations, balances }: WorkedSize,
): readonly DomainEvent[] =>
  range(from, to).map((n) => {
    const turn = Math.trunc(n / 2);
    const balance = turn % 3 === 0 ? turn % Math.max(1, Math.trunc(balances / 50)) : (turn * 7919) % balances;
    const bin = atLocation(binOf((balance * 7) % locations));
    const [out, back] = [virtual('customer'), virtual('supplier')];
    return move({
      skuId: skuIdOf(balance % skus),
      lot: null,
      serial: null,
      expiry: null,
      quantity: 1,
      from: n % 2 === 0 ? bin : back,
      to: n % 2 === 0 ? out : bin,
      fromStatus: 'available',
      toStatus: 'available',
      reason: n % 2 === 0 ? 'ship' : 'receipt',
      fromAllocated: 0,
      at,
      by: null,
    });
  });

const orderOf = (n: number, { skus }: WorkedSize): DomainEvent =>
  orderEvent(
    n,
    range(0, 1 + (n % 5)).map((line) => ({ sku: (n * 31 + line * 97) % skus, quantity: 1 + (line % 3) })),
  );

const waveOf = (n: number): DomainEvent =>
  waveReleased.create({
    waveId: `W-${n}`,
    wave: {
      code: `W-${n}`,
      carrier: 'DPD',
      cutOffAt: null,
      band: 'normal',
      status: 'released',
      releasedAt: at,
      orders: 120,
      ordersPicked: 0,
      units: 400,
      unitsPicked: 0,
      unitsShort: 0,
      runs: 20,
      runsClaimed: 0,
      runsFinished: 0,
    },
  });

const issueOf = (n: number, { skus, locations }: WorkedSize): DomainEvent => {
  const uuid = `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;
  return discrepancyRaised.create({
    discrepancyId: `issue-${n}`,
    discrepancy: {
      type: 'short_pick',
      severity: 'attention',
      status: 'open',
      locationId: binOf((n * 13) % locations),
      skuId: skuIdOf((n * 17) % skus),
      orderId: null,
      runId: null,
      quantity: 1,
      facts: {},
      evidence: [
        {
          commandId: uuid,
          operatorId: 'B-0001',
          deviceId: uuid,
          occurredAt: at,
          did: 'picking.record_short',
          seenSeq: null,
          expected: null,
          share: 1,
        },
      ],
      done: [],
      openedAt: at,
      resolution: null,
    },
  });
};
