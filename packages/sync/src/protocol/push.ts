import { z } from 'zod';
import { uuidField } from '@floorhand/domain/kernel/fields';
import { outcomeSchema } from './outcome.ts';

export const pushLimits = { commands: 50, bytes: 256 * 1024, commandBytes: 16 * 1024, depth: 8 } as const;

/** What a device still knows of a history that the server has lost (sync §9). */
export const refillSchema = z.object({
  /** Where its replica stood when it learned of the loss; null when nobody remembers. */
  from: z.object({ epoch: uuidField, seq: z.int().min(0), hash: z.string().length(64) }).nullable(),
  /** The commit of each command in the lost history; 0: it was answered without one; null: never answered. */
  commits: z.array(z.int().min(0).nullable()).max(pushLimits.commands),
});
export type Refill = z.infer<typeof refillSchema>;

export const pushRequestSchema = z.object({
  protocol: z.int(),
  epoch: uuidField.nullable(),
  laneId: uuidField,
  /** Random per running app: two live ones on one lane mean a clone. */
  sessionId: uuidField,
  firstSeq: z.int().min(1),
  /** Each is read by itself, so that a bad one never fails the batch. */
  commands: z.array(z.unknown()).max(pushLimits.commands),
  /** Of a push without commands: hash of the lane's entry before `firstSeq`, which the server compares with its own. */
  afterHash: z.string().length(64).optional(),
  /** Highest number the device ever gave out, and how many it still holds unacknowledged: told to supervisors. */
  highSeq: z.int().min(0),
  pending: z.int().min(0),
  /** The lane before this one in the device's journal, when it had to leave it. */
  forkedFrom: uuidField.optional(),
  /** Only of a device that has seen the server's history change. */
  refill: refillSchema.optional(),
});
export type PushRequest = z.infer<typeof pushRequestSchema>;

/** Where the batch stopped; what came before is in `outcomes` and stands. */
export const pushStopSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('gap'), expected: z.int().min(1) }),
  z.object({
    kind: z.literal('fork'),
    lastSeq: z.int().min(0),
    reason: z.enum(['other_command', 'chain_broken']),
  }),
  z.object({ kind: z.literal('retry'), afterMs: z.int().min(0), reason: z.string().max(80) }),
  /** The lost history is being put together from all devices; this lane's is held up to `have`. Only answers `refill`. */
  z.object({ kind: z.literal('gathering'), have: z.int().min(0), closesInMs: z.int().min(0) }),
]);
export type PushStop = z.infer<typeof pushStopSchema>;

export const pushAnswerSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('taken'),
    outcomes: z.array(outcomeSchema),
    laneSeq: z.int().min(0),
    stop: pushStopSchema.nullable(),
    serverTime: z.iso.datetime(),
  }),
  z.object({ kind: z.literal('epoch_changed'), epoch: uuidField }),
  z.object({ kind: z.literal('retry'), afterMs: z.int().min(0), reason: z.string().max(80) }),
]);
export type PushAnswer = z.infer<typeof pushAnswerSchema>;
