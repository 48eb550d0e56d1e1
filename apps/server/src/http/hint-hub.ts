import { HintsMoved, type HintSource } from '@floorhand/api/hint-source';
import { catalogStream } from '@floorhand/sync/protocol/version';
import type { Hint } from '@floorhand/sync/protocol/pull';
import type { DeviceSession } from '@floorhand/sync/server/environment';

/** Hints one device has not been told yet: only the newest of each stream counts. */
class Listener {
  readonly #streams: ReadonlySet<string>;
  readonly #pending = new Map<string, Hint>();
  #ended: Error | null = null;
  #wake: () => void = () => undefined;

  constructor(streams: readonly string[]) {
    this.#streams = new Set(streams);
  }

  tell(hint: Hint): void {
    if (!this.#streams.has(hint.stream)) return;
    this.#pending.set(hint.stream, hint);
    this.#wake();
  }

  end(error: Error): void {
    this.#ended ??= error;
    this.#wake();
  }

  /** The next hint; rejects when the listener was ended. */
  async next(): Promise<Hint> {
    for (;;) {
      if (this.#ended) throw this.#ended;
      const [hint] = this.#pending.values();
      if (hint) {
        this.#pending.delete(hint.stream);
        return hint;
      }
      await new Promise<void>((resolve) => {
        this.#wake = resolve;
      });
    }
  }
}

/** So many are told of every commit. */
const mostAtOnce = 50;
/** Telling one costs a fraction of this, and answers wait meanwhile: a larger crowd is told again after so long for each. */
const restMsEach = 1;

/** Passes what the writer committed on to the devices that listen. */
export class HintHub implements HintSource {
  readonly #newest = new Map<string, Hint>();
  /** What the crowd has not been told yet. */
  readonly #due = new Map<string, Hint>();
  #restsUntilMs = 0;
  #isResting = false;
  readonly #listeners = new Map<string, Listener>();

  get size(): number {
    return this.#listeners.size;
  }

  /** What was told already, or is behind it, is not told again: a head may be heard of in two ways. */
  publish(hint: Hint): void {
    const newest = this.#newest.get(hint.stream);
    if (newest && newest.epoch === hint.epoch && newest.head >= hint.head) return;
    this.#newest.set(hint.stream, hint);
    this.#due.set(hint.stream, hint);
    const restMs = this.#listeners.size > mostAtOnce ? this.#restsUntilMs - performance.now() : 0;
    if (restMs <= 0) this.#tellAll();
    else if (!this.#isResting) {
      this.#isResting = true;
      setTimeout(() => this.#tellAll(), restMs).unref();
    }
  }

  #tellAll(): void {
    this.#isResting = false;
    this.#restsUntilMs = performance.now() + this.#listeners.size * restMsEach;
    const due = [...this.#due.values()];
    this.#due.clear();
    for (const hint of due) for (const listener of this.#listeners.values()) listener.tell(hint);
  }

  async *open({ deviceId, streamId }: DeviceSession, signal: AbortSignal): AsyncGenerator<Hint, never> {
    const listener = new Listener([streamId, catalogStream]);
    const onAbort = (): void => listener.end(new DOMException('the device left', 'AbortError'));
    if (signal.aborted) onAbort();
    signal.addEventListener('abort', onAbort);
    this.#listeners.get(deviceId)?.end(new HintsMoved());
    this.#listeners.set(deviceId, listener);
    for (const hint of this.#newest.values()) listener.tell(hint);
    try {
      for (;;) yield await listener.next();
    } finally {
      signal.removeEventListener('abort', onAbort);
      if (this.#listeners.get(deviceId) === listener) this.#listeners.delete(deviceId);
    }
  }
}
