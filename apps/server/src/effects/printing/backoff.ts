const firstMs = 2_000;
const mostMs = 60_000;

/** Which printers are left alone for how long: twice as long after each failure, up to a minute. */
export class Backoff {
  readonly #printers = new Map<string, { readonly untilMs: number; readonly waitMs: number }>();

  blocked(nowMs: number): readonly string[] {
    return [...this.#printers].filter(([, { untilMs }]) => untilMs > nowMs).map(([printerId]) => printerId);
  }

  failed(printerId: string, nowMs: number): void {
    const waitMs = Math.min(mostMs, (this.#printers.get(printerId)?.waitMs ?? firstMs / 2) * 2);
    this.#printers.set(printerId, { untilMs: nowMs + waitMs, waitMs });
  }

  worked(printerId: string): void {
    this.#printers.delete(printerId);
  }
}
