/** An order on its way to a dispatch, wherever it is. */
export interface ForDispatch {
  readonly carrier: string | null;
  readonly cutOffAt: string | null;
  readonly pickedAt: string | null;
}

export interface Dispatch {
  readonly carrier: string | null;
  readonly cutOffAt: string;
  readonly orders: number;
  /** When the last of them will be picked; null while there is no pace. */
  readonly pickedAt: string | null;
}

/** Orders not picked yet by the dispatch they are for, the first to leave first. */
export function dispatchesOf(orders: readonly ForDispatch[]): readonly Dispatch[] {
  const found = new Map<string, Dispatch>();
  for (const { carrier, cutOffAt, pickedAt } of orders) {
    if (cutOffAt === null) continue;
    const key = `${cutOffAt}|${carrier ?? ''}`;
    const held = found.get(key);
    const last = [held?.pickedAt ?? null, pickedAt].filter((instant) => instant !== null).toSorted();
    found.set(key, { carrier, cutOffAt, orders: (held?.orders ?? 0) + 1, pickedAt: last.at(-1) ?? null });
  }
  return [...found.entries()].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, dispatch]) => dispatch);
}
