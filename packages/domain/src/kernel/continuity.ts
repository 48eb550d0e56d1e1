import type { Command } from './command.ts';
import type { View } from './document.ts';
import type { DomainEvent } from './event.ts';

/** Commits of a history that was lost with its server and that no device could give back. */
export interface LostCommits {
  /** Names the loss: the epoch that began with it. */
  readonly epoch: string;
  readonly lost: number;
  /** Numbers of the first and the last of them. */
  readonly firstSeq: number;
  readonly lastSeq: number;
  /** When the last commit that survived was made; null when nothing did. */
  readonly keptAt: string | null;
  /** When the loss was noticed. */
  readonly noticedAt: string;
}

/** Two commands of one person that may tell of the same thing. */
export interface NearDuplicate {
  readonly commandId: string;
  readonly operatorId: string;
  readonly type: string;
  readonly locationId: string | null;
  readonly skuId: string | null;
  readonly occurredAt: string;
  /** The one recorded before, in the lane that was left. */
  readonly earlierId: string;
  readonly earlierAt: string;
}

/** A device that began a new lane because its journal was a copy or an old one. */
export interface ForkedDevice {
  readonly deviceId: string;
  readonly deviceName: string;
  readonly laneId: string;
  readonly at: string;
  /** Found just now; those told before are kept. */
  readonly duplicates: readonly NearDuplicate[];
}

/** A device that will not come back, and how many of its records never arrived. */
export interface MissingRecords {
  readonly deviceId: string;
  readonly deviceName: string;
  /** The last number the device said it had given out, and the last one that arrived. */
  readonly reportedSeq: number;
  readonly receivedSeq: number;
  readonly operatorId: string | null;
  readonly lastSeenAt: string | null;
  readonly at: string;
}

/** What a command is about, as far as two of them may be the same deed. */
export interface DeedSubject {
  readonly locationId: string | null;
  readonly skuId: string | null;
  /** Equal for deeds that a person does not do twice within minutes. */
  readonly alike: string;
}

/**
 * What the book says when the history of a server or of a device breaks off (sync §9, §10). Engines ask for it and
 * know no card; they commit the events that come back.
 */
export interface ContinuityRules {
  /** One card per loss, told anew when more came back, and closed when nothing is missing any more. */
  commitsLost(view: View, lost: LostCommits): readonly DomainEvent[];
  /** Null for commands that move nothing: to record them twice harms nobody. */
  subject(command: Pick<Command, 'type' | 'body'>): DeedSubject | null;
  /** One card per lane that was begun anew. */
  deviceForked(view: View, fork: ForkedDevice): readonly DomainEvent[];
  /** One card per device that was given up with records on it. */
  recordsMissing(view: View, missing: MissingRecords): readonly DomainEvent[];
}
