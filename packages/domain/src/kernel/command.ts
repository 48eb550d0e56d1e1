import { z } from 'zod';
import { instantField, keyField, uuidField } from './fields.ts';
import { jsonSchema, type Json } from './json.ts';
import type { View } from './document.ts';
import type { BlobRef } from './blob-ref.ts';
import type { DomainEvent } from './event.ts';
import type { Result } from './result.ts';
import type { RoutePlanner } from '../layout/route-planner.ts';
import type { ZoneOffset } from './zone-offset.ts';

/** A fact has already happened to goods and is never refused; a request may be. */
export type CommandKind = 'fact' | 'request';

/** Where the device's clock stood. Order never comes from it (sync §17). */
export const occurredSchema = z.strictObject({
  wall: instantField,
  /** Milliseconds since `bootId` began; grows while the device is awake. */
  monoMs: z.int().min(0),
  bootId: z.string().min(1).max(64),
  /** Server time minus device time as last measured, and how sure we are; null before the first contact. */
  offsetMs: z.int().nullable(),
  uncertaintyMs: z.int().min(0).nullable(),
});
export type Occurred = z.infer<typeof occurredSchema>;

/** What the operator's screen rested on: evidence when book and shelf differ. */
export const seenSchema = z.strictObject({ stream: keyField, seq: z.int().min(0), hash: z.string().max(64) });
export type Seen = z.infer<typeof seenSchema>;

/** The envelope every command travels in (sync §3). `body` is judged per type and version. */
export const commandSchema = z.strictObject({
  commandId: uuidField,
  laneId: uuidField,
  deviceSeq: z.int().min(1),
  prevHash: z.string().length(64),
  type: z.string().min(1).max(80),
  version: z.int().min(1),
  kind: z.enum(['fact', 'request']),
  operatorId: keyField,
  grantId: keyField,
  stream: keyField,
  occurred: occurredSchema,
  cause: z.array(uuidField).max(16),
  seen: seenSchema.nullable(),
  expect: z.record(z.string().max(40), jsonSchema).nullable(),
  body: jsonSchema,
});
export type Command = z.infer<typeof commandSchema>;

/** What a rule may know besides the documents. No clock, no random, no device. */
export interface DecideContext {
  readonly commandId: string;
  readonly laneId: string;
  readonly deviceId: string;
  readonly operatorId: string;
  /** The best estimate of when it happened, for people and for expiry; never for order. */
  readonly occurredAt: string;
  readonly seen: Seen | null;
  readonly expect: Readonly<Record<string, Json>> | null;
  /** What the command names and that travels on its own (sync §15). */
  readonly blobs: readonly BlobRef[];
  /** What the person added in their own words; null: nothing. */
  readonly ownWords: string | null;
  readonly planRoute: RoutePlanner;
  readonly zoneOffset: ZoneOffset;
}

export interface Rejection {
  /** A closed code such as `picking.run_taken`; words live in the message catalogue. */
  readonly code: string;
  readonly data: Readonly<Record<string, string | number>>;
}

export type Decision = Result<readonly DomainEvent[], Rejection>;

/** A shape that a command had in an earlier version of the product, and how it is read today (sync §11). */
export interface EarlierVersion {
  readonly version: number;
  readonly schema: z.ZodType;
  /** Pure: a body of this version as one of the next. What it throws parks the command. */
  up(body: unknown): unknown;
}

export function earlierVersion<S extends z.ZodType>(earlier: {
  readonly version: number;
  readonly schema: S;
  readonly up: (body: z.infer<S>) => unknown;
}): EarlierVersion {
  const { version, schema, up } = earlier;
  return { version, schema, up: (body) => up(body as z.infer<S>) };
}

export interface CommandDefinition<T = unknown> {
  readonly type: string;
  readonly version: number;
  /** Every version before, without a gap: devices may have recorded in them long ago. */
  readonly earlier?: readonly EarlierVersion[];
  readonly kind: CommandKind;
  readonly schema: z.ZodType<T>;
  /** `device`: its slice of data is enough to show the effect at once. `server`: shown as pending until answered. */
  readonly judgedBy: 'device' | 'server';
  /** Roles that may send it. */
  readonly roles: readonly Role[];
  /** Of a command that takes another one back: that one's id. */
  undoes?(body: T): string;
  decide(body: T, view: View, context: DecideContext): Decision;
}

export const roleField = z.enum(['receiver', 'picker', 'packer', 'supervisor']);
export type Role = z.infer<typeof roleField>;

export function defineCommand<S extends z.ZodType>(definition: {
  readonly type: string;
  readonly version: number;
  readonly earlier?: readonly EarlierVersion[];
  readonly kind: CommandKind;
  readonly schema: S;
  readonly judgedBy: 'device' | 'server';
  readonly roles: readonly Role[];
  readonly undoes?: (body: z.infer<S>) => string;
  readonly decide: (body: z.infer<S>, view: View, context: DecideContext) => Decision;
}): CommandDefinition<z.infer<S>> {
  return { ...definition, schema: definition.schema as z.ZodType<z.infer<S>> };
}

/** A command before the journal numbers it. */
export interface CommandDraft {
  readonly type: string;
  readonly version: number;
  readonly kind: CommandKind;
  readonly body: Json;
  readonly expect: Readonly<Record<string, Json>> | null;
}

/** Makes a draft from a definition, so a screen can never send a body its rule does not know. */
export function draft<T>(
  definition: CommandDefinition<T>,
  body: T,
  expect: Readonly<Record<string, Json>> | null = null,
): CommandDraft {
  return {
    type: definition.type,
    version: definition.version,
    kind: definition.kind,
    body: body as Json,
    expect,
  };
}
