import { z } from 'zod';
import { operatorSchema } from '@floorhand/domain/catalog/operator';
import { keyField, lotField, skuIdField, uuidField } from '@floorhand/domain/kernel/fields';
import { labelSubjectSchema, mostCopies } from '@floorhand/domain/labels-owed/label-request';
import { mostOnPaper } from '@floorhand/domain/labels-owed/request-labels';
import { limitsChangeSchema } from '@floorhand/domain/settings/limits';
import { pullRequestSchema } from '@floorhand/sync/protocol/pull';
import { pushRequestSchema } from '@floorhand/sync/protocol/push';
import { isNestedAtMost } from './json-depth.ts';

/** Far beyond any honest command; the engine parks what is merely too deep for it. */
const mostNesting = 64;

const contactFields = { grantId: keyField.nullable(), appVersion: z.string().max(80).nullable() };
/** 32 bytes in base64url, a coordinate of P-256. */
const coordinateField = z.string().regex(/^[A-Za-z0-9_-]{43}$/);

export const enrolInput = z.strictObject({
  publicKey: z.strictObject({
    kty: z.literal('EC'),
    crv: z.literal('P-256'),
    x: coordinateField,
    y: coordinateField,
  }),
  code: z.string().trim().min(1).max(40).nullable(),
  returningAs: uuidField.nullish(),
});

export const challengeInput = z.strictObject({ deviceId: uuidField });

export const sessionInput = z.strictObject({
  deviceId: uuidField,
  nonce: z.string().min(16).max(128),
  /** ECDSA P-256 with SHA-256 over the UTF-8 nonce, 64 bytes as WebCrypto makes them, in base64url. */
  signature: z.string().regex(/^[A-Za-z0-9_-]{86}$/),
});

export const signInInput = z.strictObject({
  badge: z.string().min(1).max(64),
  pin: z.string().regex(/^\d{4,8}$/),
});

export const pushInput = pushRequestSchema
  .extend(contactFields)
  .strict()
  .refine(({ commands }) => isNestedAtMost(commands, mostNesting), {
    error: 'nested too deep',
    path: ['commands'],
  });

export const pullInput = pullRequestSchema.extend(contactFields).strict();

/** Apps of schema 1 did not say which one they know. */
export const snapshotInput = z.strictObject({
  stream: keyField,
  grantId: keyField.nullable(),
  schema: z.int().min(0).default(1),
});

/** `lastEventId` is what an EventSource adds when it reconnects; hints need it for nothing. */
export const hintsInput = z.strictObject({ lastEventId: z.string().max(200).nullish() }).optional();

export const devicesInput = z.strictObject({ grantId: keyField });

export const setDeviceInput = z.strictObject({
  grantId: keyField,
  deviceId: uuidField,
  status: z.enum(['active', 'draining', 'lost', 'retired']),
});

export const enrolmentCodeInput = z.strictObject({ grantId: keyField });

export const savePersonInput = z.strictObject({
  grantId: keyField,
  operatorId: keyField.nullable(),
  operator: operatorSchema.strict(),
  pin: z.enum(['keep', 'new']),
});

export const saveLimitsInput = z.strictObject({ grantId: keyField, change: limitsChangeSchema });

export const historyInput = z.strictObject({
  grantId: keyField,
  subject: z.strictObject({ kind: z.enum(['sku', 'location', 'handlingUnit']), id: keyField }),
  before: z.int().min(1).nullable(),
  most: z.int().min(1).max(200),
});

export const recallOrdersInput = z.strictObject({
  grantId: keyField,
  skuId: skuIdField,
  lot: lotField,
  after: z.int().min(0),
  most: z.int().min(1).max(200),
});

export const dayPlanInput = z.strictObject({ grantId: keyField });

export const freeBinsInput = z.strictObject({ grantId: keyField });

export const labelPdfInput = z
  .strictObject({
    grantId: keyField,
    subjects: z.array(labelSubjectSchema).min(1).max(mostOnPaper),
    copies: z.int().min(1).max(mostCopies),
    sheet: z.enum(['a4-2x7', 'a4-3x8', 'a4-2x4', 'a4-2x2']),
  })
  .refine(({ subjects, copies }) => subjects.length * copies <= mostOnPaper);

/** A part of an article's name, as a person types it. */
export const articlesInput = z.strictObject({ grantId: keyField, text: z.string().min(1).max(100) });

export const slottingInput = z.strictObject({ grantId: keyField });

export const orderLinesInput = z.strictObject({ grantId: keyField, orderId: keyField });
