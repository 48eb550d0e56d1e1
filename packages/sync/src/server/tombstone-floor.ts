import type { ReadTransaction } from './server-store.ts';

const dayMs = 24 * 3_600_000;
/** Deleted documents are remembered so long, and longer while a device in use has not heard of them (sync §12). */
const keepMs = 21 * dayMs;
/** A device that was away so long begins anew. */
const mostMs = 60 * dayMs;

export interface FloorRequest {
  readonly streamId: string;
  /** ISO instant. */
  readonly now: string;
  /** How far each device in use has pulled the stream. */
  readonly cursors: readonly number[];
}

/** The commit up to which deleted documents may be forgotten now. */
export async function tombstoneFloor(
  transaction: ReadTransaction,
  { streamId, now, cursors }: FloorRequest,
): Promise<number> {
  const nowMs = Date.parse(now);
  const head = (await transaction.head(streamId)).seq;
  const made = (seq: number): Promise<string | null> => transaction.commitAt(streamId, seq);
  const old = await lastUntil(head, made, nowMs - keepMs);
  const ancient = await lastUntil(old, made, nowMs - mostMs);
  return Math.max(ancient, Math.min(old, ...cursors));
}

/**
 * The last commit made at or before a moment. Looks at few of them, as if moments rose with numbers: where a server's
 * clock jumped the answer is off, which costs devices a new start at worst.
 */
async function lastUntil(
  head: number,
  made: (seq: number) => Promise<string | null>,
  untilMs: number,
): Promise<number> {
  let [below, above] = [0, head + 1];
  while (above - below > 1) {
    const middle = Math.floor((below + above) / 2);
    const at = await made(middle);
    if (at !== null && Date.parse(at) <= untilMs) below = middle;
    else above = middle;
  }
  return below;
}
