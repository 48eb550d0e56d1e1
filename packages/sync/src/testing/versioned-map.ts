interface Version<T> {
  readonly moment: number;
  /** Undefined: not there at that moment. */
  readonly value: T | undefined;
}

/** A map that remembers what it held at earlier moments, for as long as somebody still reads there. */
export class VersionedMap<T> {
  readonly #versions = new Map<string, Version<T>[]>();

  at(key: string, moment: number): T | undefined {
    return this.#versions.get(key)?.findLast((version) => version.moment <= moment)?.value;
  }

  keys(): Iterable<string> {
    return this.#versions.keys();
  }

  /** Sets the value from `moment` on and forgets versions that nobody at `oldest` or later can see. */
  set(key: string, value: T | undefined, { moment, oldest }: { moment: number; oldest: number }): void {
    const versions = (this.#versions.get(key) ?? []).filter((version) => version.moment !== moment);
    const seenByOldest = versions.findLastIndex((version) => version.moment <= oldest);
    this.#versions.set(key, [...versions.slice(Math.max(0, seenByOldest)), { moment, value }]);
  }

  /** Takes back what was set at `moment`. */
  undo(key: string, moment: number): void {
    const versions = (this.#versions.get(key) ?? []).filter((version) => version.moment !== moment);
    if (versions.length === 0) this.#versions.delete(key);
    else this.#versions.set(key, versions);
  }

  /** The map as it stands at a moment, without its past. */
  copy(moment: number): VersionedMap<T> {
    const copy = new VersionedMap<T>();
    for (const key of this.keys()) {
      const value = this.at(key, moment);
      if (value !== undefined) copy.#versions.set(key, [{ moment: 0, value }]);
    }
    return copy;
  }
}
