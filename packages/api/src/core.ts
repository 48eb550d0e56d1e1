import type { BlobRef } from '@floorhand/domain/kernel/blob-ref';
import type { Role } from '@floorhand/domain/kernel/command';
import type { DomainEvent } from '@floorhand/domain/kernel/event';
import type { Operator } from '@floorhand/domain/catalog/operator';
import type { StaffRefusal } from '@floorhand/domain/catalog/staff';
import type { LabelSubject } from '@floorhand/domain/labels-owed/label-request';
import type { DayPlan } from '@floorhand/domain/stock/day-plan';
import type { FreeBins } from '@floorhand/domain/storage-rules/free-bins';
import type { SlottingReport } from '@floorhand/domain/slotting/slotting-report';
import type { LimitsChange, LimitsRefusal } from '@floorhand/domain/settings/limits';
import type { RecallOrder } from '@floorhand/domain/recall/recall-orders';
import type { OrderLine } from '@floorhand/domain/orders/order';
import type { Grant } from '@floorhand/sync/server/identity-store';
import type { DeviceSession } from '@floorhand/sync/server/environment';
import type { PullAnswer, PullRequest, Snapshot } from '@floorhand/sync/protocol/pull';
import type { PushAnswer, PushRequest } from '@floorhand/sync/protocol/push';

/**
 * What the host offers behind the API. The router owns no database: it proves who is talking and hands over.
 * Every method answers with a value; a thrown error is a fault and becomes a 5xx that clients treat as unknown.
 */
export interface Core {
  enrol(request: EnrolRequest): Promise<EnrolAnswer>;
  /** A single-use text the device signs with its key; null for a device nobody knows. */
  challenge(deviceId: string): Promise<string | null>;
  /** Checks the signature over a challenge. */
  openSession(proof: { deviceId: string; nonce: string; signature: string }): Promise<OpenedSession | null>;
  /** Who a session token belongs to; null when it is expired, forged or its device is no longer active. */
  session(token: string): Promise<DeviceSession | null>;
  signIn(session: DeviceSession, request: { badge: string; pin: string }): Promise<SignInAnswer>;
  push(session: DeviceSession, request: PushRequest, contact: Contact): Promise<PushAnswer>;
  pull(session: DeviceSession, request: PullRequest, contact: Contact): Promise<PullAnswer>;
  snapshot(
    session: DeviceSession,
    request: { stream: string; grantId: string | null; schema: number },
  ): Promise<SnapshotAnswer>;
  /** Roles of a live grant of this device; empty when there is none. */
  rolesOf(session: DeviceSession, grantId: string | null): Promise<readonly Role[]>;
  /** IANA name of the time zone of a building; UTC before it is set up. */
  timeZone(streamId: string): Promise<string>;
  /** Who holds a live grant of this device; null when nobody does. */
  personOf(
    session: DeviceSession,
    grantId: string,
  ): Promise<{ readonly operatorId: string; readonly operator: Operator } | null>;
  devices(session: DeviceSession): Promise<readonly DeviceReport[]>;
  setDevice(
    session: DeviceSession,
    request: { deviceId: string; status: SettableStatus },
  ): Promise<SetDeviceAnswer>;
  /** A device that is taken out of use has handed over everything and wipes itself now. */
  deviceLeft(session: DeviceSession): Promise<void>;
  orderLines(session: DeviceSession, orderId: string): Promise<readonly OrderLineReport[]>;
  /** What happened to a thing, newest first; the next page begins before the last number. */
  history(session: DeviceSession, wanted: HistoryRequest): Promise<readonly HistoryEntry[]>;
  /** Orders that have units of a lot, in the order in which they first got it, page by page. */
  recallOrders(session: DeviceSession, wanted: RecallOrdersRequest): Promise<RecallOrdersPage>;
  /** Labels of things on sheets of stickers, as the building knows the things now. */
  labelPdf(session: DeviceSession, request: LabelPdfRequest): Promise<LabelPdf>;
  /** Articles by a part of their name, for catalogues that no tablet reads through. */
  findArticles(session: DeviceSession, text: string): Promise<readonly string[]>;
  /** What lies in the wrong place for how often it is picked. */
  slotting(session: DeviceSession): Promise<SlottingAnswer>;
  /** What of the building is to be counted today. */
  dayPlan(session: DeviceSession): Promise<DayPlan>;
  /** Bins of the building that were free. */
  freeBins(session: DeviceSession): Promise<FreeBins>;
  /** Hires or changes a person, for the supervisor who holds the grant. */
  savePerson(grantId: string, request: SavePersonRequest): Promise<SavePersonAnswer>;
  /** Changes limits of a brand or the building, for the supervisor who holds the grant. */
  saveLimits(
    session: DeviceSession,
    request: { readonly grantId: string; readonly change: LimitsChange },
  ): Promise<SaveLimitsAnswer>;
  /**
   * The host keeps bytes that this device sent: the history says so from now on.
   *
   * @param known what said so before
   */
  blobStored(session: DeviceSession, blob: BlobRef, known: StoredBlob | null): Promise<StoredBlob>;
  /** A one-time code with which a device joins the building of this session. */
  enrolmentCode(session: DeviceSession): Promise<EnrolmentCode>;
}

/** The commit that says that bytes are kept. */
export interface StoredBlob {
  readonly epoch: string;
  readonly seq: number;
}

export interface SavePersonRequest {
  /** Null hires somebody. */
  readonly operatorId: string | null;
  readonly operator: Operator;
  /** `new` draws another PIN; whoever has none gets one in any case. */
  readonly pin: 'keep' | 'new';
}

export type SavePersonAnswer =
  | {
      readonly kind: 'saved';
      readonly operatorId: string;
      /** Told this once; null when the old one stays. */
      readonly pin: string | null;
    }
  | { readonly kind: 'refused'; readonly reason: StaffRefusal | 'person_unknown' };

export type SaveLimitsAnswer =
  | { readonly kind: 'saved' }
  | { readonly kind: 'refused'; readonly reason: LimitsRefusal };

export interface EnrolmentCode {
  readonly code: string;
  /** ISO instant. */
  readonly expiresAt: string;
}

/** A snapshot, or why this device gets none. */
export type SnapshotAnswer =
  | Snapshot
  | { readonly kind: 'refused'; readonly reason: 'device_leaving' | 'client_too_old' };

/** What the desk may make of a device. */
export type SettableStatus = 'active' | 'draining' | 'lost' | 'retired';

export type SetDeviceAnswer =
  | { readonly kind: 'set'; readonly status: SettableStatus }
  | { readonly kind: 'refused'; readonly reason: 'device_unknown' | 'own_device' | 'device_retired' };

/** Told with every push and pull, for supervisors. */
export interface Contact {
  readonly grantId: string | null;
  readonly appVersion: string | null;
}

export interface EnrolRequest {
  /** JSON Web Key of the device's ECDSA P-256 public key. */
  readonly publicKey: { readonly kty: 'EC'; readonly crv: 'P-256'; readonly x: string; readonly y: string };
  /** One-time code of a supervisor; a practice server takes devices without. */
  readonly code: string | null;
  /** As whom the server knew a device that lost its keys but not its waiting work; it joins again as the same one. */
  readonly returningAs?: string | null | undefined;
}

export type EnrolAnswer =
  | {
      readonly kind: 'enrolled';
      readonly deviceId: string;
      readonly deviceName: string;
      readonly stream: string;
      readonly siteName: string;
    }
  | { readonly kind: 'refused'; readonly reason: 'code_needed' | 'code_unknown' };

export interface OpenedSession {
  readonly token: string;
  readonly expiresAt: string;
  readonly epoch: string;
}

export type SignInAnswer =
  | { readonly kind: 'granted'; readonly grant: Grant; readonly operator: Operator }
  | {
      readonly kind: 'refused';
      readonly reason: 'badge_unknown' | 'pin_wrong' | 'locked' | 'inactive' | 'device_leaving';
      readonly triesLeft: number | null;
      readonly lockedUntil: string | null;
    };

export interface DeviceReport {
  readonly deviceId: string;
  readonly name: string;
  readonly status: string;
  readonly lastSeen: string | null;
  readonly operatorId: string | null;
  /** Commands the device said it still holds, and those it numbered that never came. */
  readonly pending: number | null;
  readonly missing: number;
  readonly appVersion: string | null;
}

export interface HistoryRequest {
  readonly subject: {
    readonly kind: 'sku' | 'location' | 'handlingUnit';
    readonly id: string;
  };
  /** Commits below this number; null begins at the newest. */
  readonly before: number | null;
  readonly most: number;
}

/** One commit, as far as it tells of the thing. */
export interface HistoryEntry {
  readonly seq: number;
  readonly at: string;
  readonly actorKind: 'lane' | 'import' | 'system' | 'user';
  readonly actorId: string;
  readonly commandId: string | null;
  readonly events: readonly DomainEvent[];
}

export interface RecallOrdersRequest {
  readonly skuId: string;
  readonly lot: string;
  /** Orders with a higher number; 0 begins. */
  readonly after: number;
  readonly most: number;
}

export interface RecallOrdersPage {
  /** ISO instant at which the history was read. */
  readonly asOf: string;
  readonly orders: readonly RecallOrder[];
  /** Number to go on after; null: these were the last. */
  readonly next: number | null;
  /** Orders after these. */
  readonly left: number;
}

/** A report of a moment, or that there is no building to report on. */
export type SlottingAnswer =
  | (SlottingReport & {
      readonly kind: 'report';
      /** ISO instant. */
      readonly asOf: string;
    })
  | { readonly kind: 'no_site' };

export interface LabelPdfRequest {
  readonly subjects: readonly LabelSubject[];
  /** Of each. */
  readonly copies: number;
  readonly sheet: 'a4-2x7' | 'a4-3x8' | 'a4-2x4' | 'a4-2x2';
}

export interface LabelPdf {
  /** The file. */
  readonly base64: string;
  /** Things without a label: not known any more, without a code, or too long for the sticker. */
  readonly left: number;
  /** Labels on which a letter is an empty box, because no typeface has it. */
  readonly withoutLetters: number;
}

export interface OrderLineReport extends OrderLine {
  readonly skuCode: string;
  readonly skuName: string;
}
