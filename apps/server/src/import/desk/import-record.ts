import { z } from 'zod';
import { importKindField } from '@floorhand/domain/imports/import-kind';
import { codeField, uuidField } from '@floorhand/domain/kernel/fields';
import { encodingField } from '../source/encoding.ts';

const instant = z.iso.datetime();
const who = z.string().max(80);

export const headSchema = z.object({
  columns: z.array(z.string()),
  delimiter: z.string(),
  encoding: encodingField.nullable(),
  rows: z.array(z.array(z.string())),
});

const outcomeSchema = z.object({
  at: instant,
  by: who,
  read: z.int(),
  imported: z.record(z.string(), z.int()),
  setAside: z.array(
    z.object({
      reason: z.string(),
      lines: z.int(),
      example: z.object({
        line: z.int(),
        text: z.string(),
        column: z.string().nullable(),
        value: z.string().nullable(),
        detail: z.string().nullable(),
      }),
    }),
  ),
  unused: z.array(z.string()),
});

/** What is kept of a file that was sent, beside the file itself while it is needed. */
export const importRecordSchema = z.object({
  id: uuidField,
  streamId: z.string(),
  fileName: z.string(),
  bytes: z.int(),
  sha256: z.string(),
  sentAt: instant,
  sentBy: who,
  senderId: z.string(),
  state: z.enum(['uploaded', 'waiting', 'checking', 'checked', 'running', 'done', 'failed', 'stopped']),
  head: headSchema.nullable(),
  problem: z.object({ code: z.string(), about: z.array(z.string()) }).nullable(),
  plan: z
    .object({
      kind: importKindField,
      brand: codeField.nullable(),
      map: z.record(z.string(), z.unknown()),
    })
    .nullable(),
  /** Who asked for what is under way, and the brands that are theirs. */
  asked: z
    .object({ mode: z.enum(['check', 'run']), at: instant, by: who, brands: z.array(z.string()) })
    .nullable(),
  checked: outcomeSchema.nullable(),
  done: outcomeSchema.nullable(),
  interruptions: z.int(),
});
export type ImportRecord = z.infer<typeof importRecordSchema>;
