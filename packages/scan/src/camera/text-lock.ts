import { lockedAfterLeavingMs, lockedMs } from '../timings.ts';

/**
 * Keeps a code that stays in view from being handed on again and again: it is locked for some time, and until it
 * has been out of view for a while.
 */
export class TextLock {
  readonly #locked = new Map<string, { readonly takenAtMs: number; seenAtMs: number }>();

  /** To be told of everything read in every frame, believed or not: it is still in view. */
  see(text: string, atMs: number): void {
    this.#release(atMs);
    const held = this.#locked.get(text);
    if (held) held.seenAtMs = atMs;
  }

  /** Whether the code may be handed on now. If so, it is locked from now on. */
  take(text: string, atMs: number): boolean {
    this.#release(atMs);
    if (this.#locked.has(text)) return false;
    this.#locked.set(text, { takenAtMs: atMs, seenAtMs: atMs });
    return true;
  }

  #release(atMs: number): void {
    for (const [text, { takenAtMs, seenAtMs }] of this.#locked) {
      if (atMs - takenAtMs >= lockedMs && atMs - seenAtMs >= lockedAfterLeavingMs) this.#locked.delete(text);
    }
  }
}
