const withinMs = 60_000;
/** A tab that takes over from another is one switch, a frozen one that wakes up are two. */
const switchesOfCopies = 3;
/** An app that is started again and again is another each time; only copies are both heard again. */
const returnsOfCopies = 2;
const mostLanes = 5000;

interface Lane {
  last: string;
  /** When each session was heard first. */
  readonly sessions: Map<string, number>;
  switches: readonly { readonly atMs: number; readonly to: 'new' | 'heard' }[];
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
    const heardMs = lane.sessions.get(sessionId);
    if (heardMs === undefined) lane.sessions.set(sessionId, nowMs);
    if (lane.last === sessionId) return false;
    const other = lane.sessions.get(lane.last) ?? nowMs;
    lane.last = sessionId;
    lane.switches = [
      ...lane.switches.filter(({ atMs }) => nowMs - atMs < withinMs),
      { atMs: nowMs, to: heardMs === undefined ? 'new' : 'heard' },
    ];
    const returns = lane.switches.filter(({ to }) => to === 'heard').length;
    if (lane.switches.length < switchesOfCopies || returns < returnsOfCopies) return false;
    if ((heardMs ?? nowMs) <= other) return false;
    this.#lanes.delete(laneId);
    return true;
  }

  #lane(laneId: string, sessionId: string): Lane {
    const held = this.#lanes.get(laneId);
    if (held) return held;
    if (this.#lanes.size >= mostLanes) this.#lanes.clear();
    const lane: Lane = { last: sessionId, sessions: new Map(), switches: [] };
    this.#lanes.set(laneId, lane);
    return lane;
  }
}
