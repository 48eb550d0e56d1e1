import type { RoutePlanner } from '@floorhand/domain/layout/route-planner';
import type { Rules } from '@floorhand/domain/kernel/rules';
import type { ZoneOffset } from '@floorhand/domain/kernel/zone-offset';
import type { Digest } from '../protocol/hash.ts';
import type { CrashLedger } from './crash-ledger.ts';
import type { Grant } from './identity-store.ts';
import type { Lane } from './server-store.ts';

/** Places where a test may stop the server dead. Production passes a function that does nothing. */
export type Failpoint = 'push.before_commit' | 'push.after_commit' | 'push.command' | 'push.running';

/** Everything the server engine takes from outside; nothing else is read. */
export interface ServerEnvironment {
  readonly rules: Rules;
  readonly planRoute: RoutePlanner;
  readonly zoneOffset: ZoneOffset;
  readonly digest: Digest;
  /** ISO instant. */
  readonly now: () => string;
  /** Leave of an operator to work on a device; null when there is none. */
  readonly grant: (grantId: string) => Promise<Grant | null>;
  readonly newId: () => string;
  /** How long a restored server waits for what all devices hold before it applies that in its order (sync §9). */
  readonly refillWindowMs: number;
  readonly reach: (failpoint: Failpoint) => void;
  readonly crashes: CrashLedger;
  /** A rule threw: a bug of ours that somebody has to look at. */
  readonly alarm: (what: string, detail: Readonly<Record<string, unknown>>) => void;
}

/** Who is talking, as the host has proved it. Never taken from the request's body. */
export interface DeviceSession {
  readonly deviceId: string;
  readonly streamId: string;
  /**
   * What the desk said of the device: one that drains hands over what it holds and is wiped, one that is lost gets
   * nothing and all it sends is kept aside (sync §16). Absent: it works.
   */
  readonly standing?: 'draining' | 'lost';
}

/** A lane is opened by its first push; its device owns it for ever. */
export const newLane = (laneId: string, deviceId: string, lastHash: string): Lane => ({
  laneId,
  deviceId,
  generation: 1,
  lastSeq: 0,
  lastHash,
  status: 'open',
  forkedFrom: null,
});
