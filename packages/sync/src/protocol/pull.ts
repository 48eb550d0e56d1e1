import { z } from 'zod';
import { keyField, uuidField } from '@floorhand/domain/kernel/fields';
import { outcomeSchema } from './outcome.ts';

export const pullLimits = { bytes: 5 * 1024 * 1024 } as const;

export const pullRequestSchema = z.object({
  protocol: z.int(),
  schema: z.int(),
  epoch: uuidField.nullable(),
  stream: keyField,
  cursor: z.int().min(0),
  /** Commit hash at the cursor; catches a restored or forked server even when nobody changed the epoch. */
  hash: z.string().length(64),
  /** Scope the device's cache was filled with. */
  scope: z.string().max(80),
  /** Commands of this device that the server kept for review, as far as the device knows (sync §4). */
  awaiting: z
    .array(z.object({ laneId: uuidField, deviceSeq: z.int().min(1) }))
    .max(50)
    .optional(),
});
export type PullRequest = z.infer<typeof pullRequestSchema>;

/** `[kind, key, v, body]`; body null: the document is gone. */
export const documentRowSchema = z.tuple([z.string().min(1).max(40), keyField, z.int().min(1), z.unknown()]);
export type DocumentRow = z.infer<typeof documentRowSchema>;

export const pullAnswerSchema = z.discriminatedUnion('kind', [
  /** Every visible document whose v lies in (from, to], read in one snapshot. */
  z.object({
    kind: z.literal('jump'),
    from: z.int().min(0),
    to: z.int().min(0),
    hash: z.string().length(64),
    /** Where the stream is by now, when the answer is not the newest; the rest is worth another pull. */
    head: z.int().min(0).optional(),
    rows: z.array(documentRowSchema),
    /** Those of `awaiting` that got their outcome at last; their effects are in this jump or were before. */
    resolved: z.array(z.object({ laneId: uuidField, outcome: outcomeSchema })).optional(),
    /** Apps below it may finish what they began, and then have to be updated. */
    minClient: z.int().min(0).optional(),
    backupSeq: z.int().min(0),
    serverTime: z.iso.datetime(),
  }),
  z.object({
    kind: z.literal('resnapshot'),
    reason: z.enum(['first', 'too_large', 'too_old', 'scope', 'schema']),
  }),
  z.object({ kind: z.literal('epoch_changed'), epoch: uuidField }),
  /** The app is two schemas behind or more: it may push, and gets nothing. */
  z.object({ kind: z.literal('client_too_old'), minClient: z.int().min(0) }),
  /** The device is taken out of use: it may push, gets nothing, and is wiped when the server has all it holds. */
  z.object({ kind: z.literal('leave'), standing: z.enum(['draining', 'lost']) }),
  z.object({ kind: z.literal('retry'), afterMs: z.int().min(0), reason: z.string().max(80) }),
]);
export type PullAnswer = z.infer<typeof pullAnswerSchema>;

/** An immutable picture of one stream for one scope (sync §13). Chunks are gzip NDJSON rows named by their SHA-256. */
export const snapshotSchema = z.object({
  epoch: uuidField,
  stream: keyField,
  scope: z.string().max(80),
  schema: z.int(),
  seq: z.int().min(0),
  hash: z.string().length(64),
  chunks: z.array(z.object({ sha256: z.string().length(64), rows: z.int().min(0), bytes: z.int().min(0) })),
});
export type Snapshot = z.infer<typeof snapshotSchema>;

/** A hint says only that there is something to pull (sync §7). */
export const hintSchema = z.object({
  stream: keyField,
  head: z.int().min(0),
  epoch: uuidField,
  minClient: z.int().min(0).optional(),
});
export type Hint = z.infer<typeof hintSchema>;
