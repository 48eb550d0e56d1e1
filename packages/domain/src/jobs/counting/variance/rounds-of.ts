import type { DecideContext } from '../../../kernel/command.ts';
import { poolKey, type Booked, type Line, type Pool, type Round } from '../state.ts';

export interface Counted {
  readonly pool: Pool;
  readonly round: Round;
}

export interface Count {
  readonly startedAt: string;
  readonly context: DecideContext;
  /** Differences that wait for this look; they may be about goods that neither book nor shelf has any more. */
  readonly open: readonly Pool[];
}

/**
 * Compares what was found with the book at the count's as-of position, SKU by SKU and lot by lot [CT6]. What the book
 * has and nobody found counts as none; what was found and the book does not have there is as much too many [CT4].
 */
export function roundsOf(lines: readonly Line[], book: readonly Booked[], count: Count): readonly Counted[] {
  const found = new Map(lines.map((line) => [poolKey(line), line]));
  const booked = new Map(book.map((pool) => [poolKey(pool), pool]));
  const perSku = new Map<string, number>();
  for (const { skuId, available, other } of book)
    perSku.set(skuId, (perSku.get(skuId) ?? 0) + available + other);
  const pools = new Map(
    [...book, ...lines, ...count.open].map(({ skuId, lot }) => [poolKey({ skuId, lot }), { skuId, lot }]),
  );
  return [...pools.entries()]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, pool]) => ({
      pool,
      round: roundOf(found.get(key) ?? notFound, booked.get(key) ?? notBooked, {
        ...count,
        sku: perSku.get(pool.skuId) ?? 0,
      }),
    }));
}

const notFound = { good: 0, damaged: 0, expiry: null, serials: [] } satisfies Partial<Line>;
const notBooked = { available: 0, other: 0, serials: [] } satisfies Partial<Booked>;

/** @param sku what the book has of all lots of the SKU */
function roundOf(
  { good, damaged, expiry, serials: there }: Pick<Line, 'good' | 'damaged' | 'expiry' | 'serials'>,
  { available, other, serials: known }: Pick<Booked, 'available' | 'other' | 'serials'>,
  { startedAt, context, sku }: Count & { readonly sku: number },
): Round {
  return {
    commandId: context.commandId,
    operatorId: context.operatorId,
    deviceId: context.deviceId,
    startedAt,
    endedAt: context.occurredAt,
    good,
    damaged,
    expiry,
    book: { available, other, sku },
    missing: known === null ? [] : known.filter((serial) => !there.includes(serial)).toSorted(),
    extra: known === null ? [] : there.filter((serial) => !known.includes(serial)).toSorted(),
    seenSeq: context.seen?.seq ?? null,
  };
}
