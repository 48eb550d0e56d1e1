import type { DecideContext } from '../../../kernel/command.ts';
import { poolKey, type Booked, type Line, type Pool, type Round } from '../state.ts';

export interface Counted {
  readonly pool: Pool;
  readonly round: Round;
}

/**
 * Compares what was found with the book at the count's as-of position, SKU by SKU and lot by lot [CT6]. What the book
 * has and nobody found counts as none; what was found and the book does not have there is as much too many [CT4].
 */
export function roundsOf(
  lines: readonly Line[],
  book: readonly Booked[],
  {
    startedAt,
    context,
    open,
  }: {
    readonly startedAt: string;
    readonly context: DecideContext;
    /** Differences that wait for this look; they may be about goods that neither book nor shelf has any more. */
    readonly open: readonly Pool[];
  },
): readonly Counted[] {
  const found = new Map(lines.map((line) => [poolKey(line), line]));
  const booked = new Map(book.map((pool) => [poolKey(pool), pool]));
  const perSku = new Map<string, number>();
  for (const { skuId, available, other } of book)
    perSku.set(skuId, (perSku.get(skuId) ?? 0) + available + other);
  const pools = new Map(
    [...book, ...lines, ...open].map(({ skuId, lot }) => [poolKey({ skuId, lot }), { skuId, lot }]),
  );
  return [...pools.entries()]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, pool]) => {
      const [line, held] = [found.get(key), booked.get(key)];
      const [there, known] = [line?.serials ?? [], held ? held.serials : []];
      return {
        pool,
        round: {
          commandId: context.commandId,
          operatorId: context.operatorId,
          deviceId: context.deviceId,
          startedAt,
          endedAt: context.occurredAt,
          good: line?.good ?? 0,
          damaged: line?.damaged ?? 0,
          expiry: line?.expiry ?? null,
          book: {
            available: held?.available ?? 0,
            other: held?.other ?? 0,
            sku: perSku.get(pool.skuId) ?? 0,
          },
          missing: known === null ? [] : known.filter((serial) => !there.includes(serial)).toSorted(),
          extra: known === null ? [] : there.filter((serial) => !known.includes(serial)).toSorted(),
          seenSeq: context.seen?.seq ?? null,
        },
      };
    });
}
