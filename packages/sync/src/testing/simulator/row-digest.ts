import { canonicalJson } from '@floorhand/domain/kernel/json';
import type { DocumentRow } from '../../protocol/pull.ts';
import { TextHash } from './text-hash.ts';

export type RowHash = readonly [high: number, low: number];

export function rowHash([kind, key, v, body]: DocumentRow): RowHash {
  if (body === null) return [0, 0];
  const hash = new TextHash().add(`${kind}\u0000${key}\u0000${v}\u0000${canonicalJson(body)}`);
  return [hash.high, hash.low];
}

/** A digest of a set of rows that follows single changes, whatever their order: for comparing two replicas at once. */
export class RowDigest {
  readonly #rows = new Map<string, RowHash>();
  #high = 0;
  #low = 0;

  /** Body null: the row is gone. `hash`: of that row, when it is known already. */
  write(row: DocumentRow, hash = rowHash(row)): void {
    const [kind, key, , body] = row;
    const address = `${kind}\u0000${key}`;
    const before = this.#rows.get(address);
    if (before) this.#mix(before);
    if (body === null) {
      this.#rows.delete(address);
      return;
    }
    this.#rows.set(address, hash);
    this.#mix(hash);
  }

  get value(): string {
    return `${this.#rows.size}:${this.#high >>> 0}:${this.#low >>> 0}`;
  }

  copy(): RowDigest {
    const copy = new RowDigest();
    for (const [address, hash] of this.#rows) copy.#rows.set(address, hash);
    copy.#high = this.#high;
    copy.#low = this.#low;
    return copy;
  }

  #mix([high, low]: RowHash): void {
    this.#high ^= high;
    this.#low ^= low;
  }
}
