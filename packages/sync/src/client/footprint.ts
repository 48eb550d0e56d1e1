import type { DocumentKind, View, Write } from '@floorhand/domain/kernel/document';

/** What one run of a rule asked for, and what it wrote: as long as nothing of the first changes, nor does the second. */
export interface Footprint {
  /** Of the entry that was run; one that moved to another lane is run again. */
  readonly hash: string;
  readonly reads: ReadonlySet<string>;
  readonly writes: readonly Write[];
}

const documentAddress = (kind: string, key: string): string => `${kind}\u0000${key}`;
const listAddress = (kind: string, index: string, value: string): string =>
  `${kind}\u0000${index}\u0000${value}`;

/** A view that notes what is asked of it. */
export function notingView(view: View, reads: Set<string>): View {
  const noteAll = ({ kind }: DocumentKind, keys: readonly string[]): void => {
    for (const key of keys) reads.add(documentAddress(kind, key));
  };
  return {
    holds: (kind) => view.holds(kind),
    get: (kind, key) => {
      noteAll(kind, [key]);
      return view.get(kind, key);
    },
    getMany: (kind, keys) => {
      noteAll(kind, keys);
      return view.getMany(kind, keys);
    },
    list: (kind, index, value) => {
      reads.add(listAddress(kind.kind, index, value));
      return view.list(kind, index, value);
    },
    listMany: (kind, index, values) => {
      for (const value of values) reads.add(listAddress(kind.kind, index, value));
      return view.listMany(kind, index, values);
    },
  };
}

/** Documents that read otherwise than before, and every list they may have left or joined. */
export class Touched {
  readonly #kinds: ReadonlyMap<string, DocumentKind>;
  readonly #addresses = new Set<string>();

  constructor(kinds: ReadonlyMap<string, DocumentKind>) {
    this.#kinds = kinds;
  }

  /** `bodies`: all that the document may have been and may be now; null and undefined: none. */
  add({ kind: name, key }: Pick<Write, 'kind' | 'key'>, bodies: readonly unknown[]): void {
    this.#addresses.add(documentAddress(name, key));
    const indexes = Object.entries(this.#kinds.get(name)?.indexes ?? {});
    for (const body of bodies) {
      if (body === null || body === undefined) continue;
      for (const [index, of] of indexes) {
        const value = of(body);
        if (value !== null) this.#addresses.add(listAddress(name, index, value));
      }
    }
  }

  has({ reads }: Footprint): boolean {
    // The smaller set is walked: a pull touches little, or a rule reads little.
    const [few, many] =
      reads.size < this.#addresses.size ? [reads, this.#addresses] : [this.#addresses, reads];
    for (const address of few) if (many.has(address)) return true;
    return false;
  }
}

/** True when two runs wrote the same. Rules build their documents in one order, so texts tell. */
export const wroteTheSame = (before: readonly Write[], after: readonly Write[]): boolean =>
  before.length === after.length && JSON.stringify(before) === JSON.stringify(after);
