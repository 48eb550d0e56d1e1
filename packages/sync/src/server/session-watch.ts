const withinMs = 60_000;
/** A tab that takes over from another is one switch, a frozen one that wakes up are two. */
const switchesOfCopies = 3;
const mostLanes = 5000;

interface Lane {
  last: string;
  /** When each session was heard first. */
  readonly sessions: Map<string, number>;
  switchesMs: readonly number[];
}

/**
 * Tells when two apps push one lane in turn (sync §10): a device whose profile was copied, with both copies alive. The
 * numbers of the lane give that away as soon as both record something; this does before. Kept in memory alone: it makes
 * nothing safe.
 */
export class SessionWatch {
  readonly #lanes = new Map<string, Lane>();

  /** Notes a push; true when it comes from the newer of two copies. */
  isCopy(laneId: string, sessionId: string, nowMs: number): boolean {
    const lane = this.#lane(laneId, sessionId);
    if (!lane.sessions.has(sessionId)) lane.sessions.set(sessionId, nowMs);
    if (lane.last === sessionId) return false;
    const other = lane.sessions.get(lane.last) ?? nowMs;
    lane.last = sessionId;
    lane.switchesMs = [...lane.switchesMs.filter((at) => nowMs - at < withinMs), nowMs];
    if (lane.switchesMs.length < switchesOfCopies || (lane.sessions.get(sessionId) ?? nowMs) <= other)
      return false;
    this.#lanes.delete(laneId);
    return true;
  }

  #lane(laneId: string, sessionId: string): Lane {
    const held = this.#lanes.get(laneId);
    if (held) return held;
    if (this.#lanes.size >= mostLanes) this.#lanes.clear();
    const lane: Lane = { last: sessionId, sessions: new Map(), switchesMs: [] };
    this.#lanes.set(laneId, lane);
    return lane;
  }
}
