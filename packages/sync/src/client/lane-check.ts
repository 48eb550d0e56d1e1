const validMs = 300_000;

/** When the server was asked how much of every lane it has: a restored one may lack what it once answered (sync §9). */
export class LaneCheck {
  readonly #monoMs: () => number;
  #begunMs: number | null = null;

  constructor(monoMs: () => number) {
    this.#monoMs = monoMs;
  }

  get isFresh(): boolean {
    return this.#begunMs !== null && this.#monoMs() - this.#begunMs < validMs;
  }

  begin(): void {
    this.#begunMs = this.#monoMs();
  }

  forget(): void {
    this.#begunMs = null;
  }
}
