import { lockedAfterLeavingMs, lockedMs } from '../timings.ts';

interface Held {
  readonly takenAtMs: number;
  /** The first frame of those without it; null while it is in view. */
  readonly missingSinceMs: number | null;
}

/**
 * Keeps a code that stays in view from being handed on again and again: it is locked for some time, and until
 * frames have been without it for a while. A slow device that sees no frame at all has not seen it leave.
 */
export class TextLock {
  #held: ReadonlyMap<string, Held> = new Map();

  /** To be told once a frame of everything read in it, believed or not. */
  look(texts: ReadonlySet<string>, atMs: number): void {
    const kept = [...this.#held].map(([text, { takenAtMs, missingSinceMs }]): [string, Held] => [
      text,
      { takenAtMs, missingSinceMs: texts.has(text) ? null : (missingSinceMs ?? atMs) },
    ]);
    this.#held = new Map(kept.filter(([, held]) => !isOver(held, atMs)));
  }

  /** Whether the code may be handed on now. If so, it is locked from now on. */
  take(text: string, atMs: number): boolean {
    if (this.#held.has(text)) return false;
    this.#held = new Map([...this.#held, [text, { takenAtMs: atMs, missingSinceMs: null }]]);
    return true;
  }
}

function isOver({ takenAtMs, missingSinceMs }: Held, atMs: number): boolean {
  const isAway = missingSinceMs !== null && atMs - missingSinceMs >= lockedAfterLeavingMs;
  return isAway && atMs - takenAtMs >= lockedMs;
}
