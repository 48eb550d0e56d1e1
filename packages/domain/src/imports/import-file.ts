import { z } from 'zod';
import { codeField, uuidField } from '../kernel/fields.ts';
import { importKindField } from './import-kind.ts';
import { keptMapSchema } from './kept-map.ts';

/** ISO. */
const instant = z.iso.datetime();
/** Name of a person. */
const who = z.string().max(80);

/** In the form of MAP.json. */
const columnMapSchema = z.record(z.string().max(60), z.unknown());
export type ColumnMap = z.infer<typeof columnMapSchema>;

/** What a file is, and how it is to be read. The server reads the map by the form of its kind. */
export const importPlanSchema = z.object({
  kind: importKindField,
  brand: codeField.nullable(),
  map: columnMapSchema,
});
export type ImportPlan = z.infer<typeof importPlanSchema>;

/** How the beginning of a file reads. */
export const importHeadSchema = z.object({
  columns: z.array(z.string()),
  delimiter: z.string(),
  encoding: z.string().nullable(),
  /** Cells of the first lines. */
  rows: z.array(z.array(z.string())),
});

/** What became of the lines, with an example of each reason in its parts, for words in any language. */
export const importOutcomeSchema = z.object({
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
        /** The cell it is about, where that is known. */
        column: z.string().nullable(),
        value: z.string().nullable(),
        detail: z.string().nullable(),
      }),
    }),
  ),
  /** Columns nobody read. */
  unused: z.array(z.string()),
});
export type ImportOutcome = z.infer<typeof importOutcomeSchema>;

/** A file that was sent from a tablet, and what became of it. */
export const importFileSchema = z.object({
  id: uuidField,
  fileName: z.string(),
  bytes: z.int(),
  sentAt: instant,
  sentBy: who,
  /** `waiting` stands behind another file. */
  state: z.enum(['uploaded', 'waiting', 'checking', 'checked', 'running', 'done', 'failed', 'stopped']),
  /** Null when the file cannot be read. */
  head: importHeadSchema.nullable(),
  problem: z.object({ code: z.string(), about: z.array(z.string()) }).nullable(),
  plan: importPlanSchema.nullable(),
  /** Of a rehearsal with the plan as it is. */
  checked: importOutcomeSchema.nullable(),
  done: importOutcomeSchema.nullable(),
  /** How often the server ended while it was taking this file. */
  interruptions: z.int(),
  progress: z.object({ phase: z.enum(['survey', 'import']), lines: z.int() }).nullable(),
  /** An earlier file with the same content that was imported. */
  sameAs: z.object({ at: instant, by: who }).nullable(),
});
export type ImportFile = z.infer<typeof importFileSchema>;

/** What a supervisor sees of imports: files, the newest first, and the maps that were kept. */
export const importsPictureSchema = z.object({
  files: z.array(importFileSchema),
  maps: z.array(keptMapSchema),
});
export type ImportsPicture = z.infer<typeof importsPictureSchema>;

/** What a file's columns could mean. */
export const importProposalSchema = z.object({
  columns: z.array(z.string()),
  required: z.array(z.string()),
  map: columnMapSchema,
  /** Name of the kept map it is; null: guessed from the header. */
  kept: z.string().nullable(),
});
export type ImportProposal = z.infer<typeof importProposalSchema>;

/** Whether somebody has to wait before anything can be done with a file. */
export const isUnderWay = ({ state }: Pick<ImportFile, 'state'>): boolean =>
  state === 'waiting' || state === 'checking' || state === 'running';
