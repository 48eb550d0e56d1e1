import { TextHash } from './text-hash.ts';

/** What happened, line by line: two runs are the same when their hashes are. */
export class Trace {
  readonly #now: () => number;
  readonly #keep: boolean;
  readonly lines: string[] = [];
  readonly #hash = new TextHash();

  constructor(nowMs: () => number, keep: boolean) {
    this.#now = nowMs;
    this.#keep = keep;
  }

  add(line: string): void {
    const text = `${(this.#now() / 1000).toFixed(3)} ${line}`;
    this.#hash.add(text);
    if (this.#keep) this.lines.push(text);
  }

  get hash(): string {
    return this.#hash.hex;
  }
}
