import type { DeviceSession } from '@floorhand/sync/server/environment';
import type { Hint } from '@floorhand/sync/protocol/pull';

/**
 * Where live hints come from. Promises:
 * - Begins with the newest known hint of each stream, so that nothing is missed between two connections.
 * - A device has one open source: opening the next one ends the one before with `HintsMoved`.
 * - It never ends by itself: it throws an `AbortError` when `signal` fires, because a normal end would tell the
 *   client to stop for good.
 */
export interface HintSource {
  open(session: DeviceSession, signal: AbortSignal): AsyncIterable<Hint>;
}

/** The same device listens somewhere else now. */
export class HintsMoved extends Error {
  constructor() {
    super('the device opened another hint stream');
    this.name = 'HintsMoved';
  }
}
