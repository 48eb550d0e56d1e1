import { importKindField } from '@floorhand/domain/imports/import-kind';
import { keptMapSchema } from '@floorhand/domain/imports/kept-map';
import { z } from 'zod';

const outcomeSchema = z.object({
  at: z.iso.datetime(),
  by: z.string(),
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
export type Outcome = z.infer<typeof outcomeSchema>;

const mapSchema = z.record(z.string(), z.unknown());
/** In the form of MAP.json. */
export type ColumnMap = z.infer<typeof mapSchema>;

const fileSchema = z.object({
  id: z.string(),
  fileName: z.string(),
  bytes: z.int(),
  sentAt: z.iso.datetime(),
  sentBy: z.string(),
  state: z.enum(['uploaded', 'waiting', 'checking', 'checked', 'running', 'done', 'failed', 'stopped']),
  head: z
    .object({
      columns: z.array(z.string()),
      delimiter: z.string(),
      encoding: z.string().nullable(),
      rows: z.array(z.array(z.string())),
    })
    .nullable(),
  problem: z.object({ code: z.string(), about: z.array(z.string()) }).nullable(),
  plan: z.object({ kind: importKindField, brand: z.string().nullable(), map: mapSchema }).nullable(),
  checked: outcomeSchema.nullable(),
  done: outcomeSchema.nullable(),
  interruptions: z.int(),
  progress: z.object({ phase: z.enum(['survey', 'import']), lines: z.int() }).nullable(),
  sameAs: z.object({ at: z.iso.datetime(), by: z.string() }).nullable(),
});
/** A file that was sent, and what became of it. */
export type ImportFile = z.infer<typeof fileSchema>;

export const pictureSchema = z.object({ files: z.array(fileSchema), maps: z.array(keptMapSchema) });
export type ImportsPicture = z.infer<typeof pictureSchema>;

export const proposalSchema = z
  .object({
    columns: z.array(z.string()),
    required: z.array(z.string()),
    map: mapSchema,
    kept: z.string().nullable(),
  })
  .nullable();
export type Proposal = NonNullable<z.infer<typeof proposalSchema>>;

export const answerSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('taken') }),
  z.object({ kind: z.literal('refused'), reason: z.string() }),
]);

export const isBusy = ({ state }: Pick<ImportFile, 'state'>): boolean =>
  state === 'waiting' || state === 'checking' || state === 'running';
