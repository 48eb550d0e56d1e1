import type { DocumentRow } from '../../protocol/pull.ts';
import { TextHash } from './text-hash.ts';

/** A digest of a set of rows that follows single changes, whatever their order: for comparing two replicas at once. */
export class RowDigest {
  readonly #rows = new Map<string, readonly [high: number, low: number]>();
  #high = 0;
  #low = 0;

  /** Body null: the row is gone. */
  write([kind, key, v, body]: DocumentRow): void {
    const address = `${kind}\u0000${key}`;
    const before = this.#rows.get(address);
    if (before) this.#mix(before);
    if (body === null) {
      this.#rows.delete(address);
      return;
    }
    const hash = new TextHash().add(`${address}\u0000${v}\u0000${JSON.stringify(body)}`);
    const after = [hash.high, hash.low] as const;
    this.#rows.set(address, after);
    this.#mix(after);
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

  #mix([high, low]: readonly [number, number]): void {
    this.#high ^= high;
    this.#low ^= low;
  }
}
