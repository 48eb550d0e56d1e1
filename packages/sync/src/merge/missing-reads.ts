/** Reads that memory could not answer, gathered so that they are fetched together. */
export class MissingReads {
  readonly #documents = new Map<string, Set<string>>();
  readonly #lists = new Map<
    string,
    { readonly kind: string; readonly index: string; readonly values: Set<string> }
  >();

  get isEmpty(): boolean {
    return this.#documents.size === 0 && this.#lists.size === 0;
  }

  add(kind: string, keys: readonly string[]): void {
    const wanted = this.#documents.get(kind) ?? new Set<string>();
    for (const key of keys) wanted.add(key);
    this.#documents.set(kind, wanted);
  }

  addLists(kind: string, index: string, values: readonly string[]): void {
    const address = `${kind}\u0000${index}`;
    const wanted = this.#lists.get(address) ?? { kind, index, values: new Set<string>() };
    for (const value of values) wanted.values.add(value);
    this.#lists.set(address, wanted);
  }

  addAll(other: MissingReads): void {
    for (const [kind, keys] of other.documents()) this.add(kind, keys);
    for (const { kind, index, values } of other.lists()) this.addLists(kind, index, values);
  }

  documents(): readonly (readonly [kind: string, keys: readonly string[]])[] {
    return [...this.#documents].map(([kind, keys]) => [kind, [...keys]]);
  }

  lists(): readonly { readonly kind: string; readonly index: string; readonly values: readonly string[] }[] {
    return [...this.#lists.values()].map(({ kind, index, values }) => ({ kind, index, values: [...values] }));
  }
}
