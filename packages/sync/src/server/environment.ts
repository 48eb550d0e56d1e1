import type { RoutePlanner } from '@floorhand/domain/layout/route-planner';
import type { Rules } from '@floorhand/domain/kernel/rules';
import type { ZoneOffset } from '@floorhand/domain/kernel/zone-offset';
import type { Grant } from './identity-store.ts';
import type { Lane } from './server-store.ts';

/** Places where a test may stop the server dead. Production passes a function that does nothing. */
export type Failpoint = 'push.before_commit' | 'push.after_commit' | 'push.command';

/** Everything the server engine takes from outside; nothing else is read. */
export interface ServerEnvironment {
  readonly rules: Rules;
  readonly planRoute: RoutePlanner;
  readonly zoneOffset: ZoneOffset;
  /** ISO instant. */
  readonly now: () => string;
  /** Leave of an operator to work on a device; null when there is none. */
  readonly grant: (grantId: string) => Promise<Grant | null>;
  readonly reach: (failpoint: Failpoint) => void;
  /** A rule threw: a bug of ours that somebody has to look at. */
  readonly alarm: (what: string, detail: Readonly<Record<string, unknown>>) => void;
}

/** Who is talking, as the host has proved it. Never taken from the request's body. */
export interface DeviceSession {
  readonly deviceId: string;
  readonly streamId: string;
}

/** A lane is opened by its first push; its device owns it for ever. */
export const newLane = (laneId: string, deviceId: string, lastHash: string): Lane => ({
  laneId,
  deviceId,
  generation: 1,
  lastSeq: 0,
  lastHash,
  status: 'open',
});
