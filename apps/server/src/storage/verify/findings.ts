const mostKept = 100;

/** Things found wrong: the first hundred are kept, for a person to read, and all are counted. */
export class Findings {
  readonly #kept: string[] = [];
  #count = 0;

  add(text: string): void {
    this.#count += 1;
    if (this.#kept.length < mostKept) this.#kept.push(text);
  }

  get count(): number {
    return this.#count;
  }

  get kept(): readonly string[] {
    return this.#kept;
  }
}
