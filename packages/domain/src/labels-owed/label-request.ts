import { z } from 'zod';
import { packLevelField } from '../catalog/sku.ts';
import { defineDocument, put } from '../kernel/document.ts';
import { defineEvent } from '../kernel/event.ts';
import { codeField, instantField, keyField, skuIdField, uuidField } from '../kernel/fields.ts';

/** The thing a label is for. */
export const labelSubjectSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('product'),
    skuId: skuIdField,
    level: packLevelField,
    factor: z.int().min(1).max(1_000_000),
  }),
  z.strictObject({ kind: z.literal('location'), locationId: codeField }),
  z.strictObject({ kind: z.literal('handlingUnit'), lpn: codeField }),
  /** A label that only shows that a printer prints. */
  z.strictObject({ kind: z.literal('printer'), printerId: keyField }),
]);
export type LabelSubject = z.infer<typeof labelSubjectSchema>;

export const labelReasonField = z.enum([
  'missing',
  'unreadable',
  'unknown_code',
  /** Bins and units get their first labels. */
  'setup',
  /** It came out badly, or nobody knows whether it came out. */
  'reprint',
  'test',
]);
export type LabelReason = z.infer<typeof labelReasonField>;

export const mostCopies = 500;

/** Troubles that end by themselves or at the printer: the label is tried again and again. */
const passing = [
  'no_printer',
  /** The printer belongs to a browser: somebody at the desk prints. */
  'by_hand',
  'unreachable',
  'broke_off',
  'no_answer',
  'out_of_paper',
  'head_open',
  'paused',
] as const;

/** A label nobody can make and one that may be out wait for a person. */
const lasting = [
  /** Everything was sent, and the printer went silent: only a look at it tells. */
  'unsure',
  'too_long',
  'too_low',
  'unprintable',
  'gs1_refused',
  'no_code',
  'subject_unknown',
] as const;

/** Why a label is not out yet; see `goesOnByItself`. */
export const printTroubleField = z.enum([...passing, ...lasting]);
export type PrintTrouble = z.infer<typeof printTroubleField>;

const passes: ReadonlySet<PrintTrouble> = new Set<PrintTrouble>(passing);

/** True when asking anew could only make two of it [LO5]. */
export const goesOnByItself = (trouble: PrintTrouble): boolean => passes.has(trouble);

/** A label that somebody waits for and nobody has printed yet. Printed or not needed any more, it is no document. */
export const labelRequestSchema = z.object({
  subject: labelSubjectSchema,
  copies: z.int().min(1).max(mostCopies),
  reason: labelReasonField,
  /** Where it is wanted. */
  locationId: keyField.nullable(),
  runId: keyField.nullable(),
  askedBy: keyField,
  deviceId: keyField,
  at: instantField,
  /** The command that asked first: what is printed is printed for it. */
  commandId: uuidField,
  /** The printer that was chosen for it; absent or null: the one of the place. */
  printerId: keyField.nullish(),
  /** What keeps it from being printed since when; absent: nothing known. */
  trouble: z
    .object({ code: printTroubleField, printerName: z.string().max(80).nullable(), since: instantField })
    .optional(),
});
export type LabelRequest = z.infer<typeof labelRequestSchema>;

/** Key: `labelRequestKey`. Everybody holds them: whoever comes next sees that the label is owed. */
export const labelRequestDocument = defineDocument({
  kind: 'labelRequest',
  home: 'warehouse',
  schema: labelRequestSchema,
  indexes: {
    /** All that are owed, for the desk and the printer. */
    state: () => 'owed',
    locationId: (request) => request.locationId,
  },
});

const subjectKey = (subject: LabelSubject): string => {
  if (subject.kind === 'product') return `${subject.skuId}|${subject.level}|${subject.factor}`;
  if (subject.kind === 'printer') return subject.printerId;
  return subject.kind === 'location' ? subject.locationId : subject.lpn;
};

/** One open request per thing and place: who asks again adds nothing but copies. */
export const labelRequestKey = (subject: LabelSubject, locationId: string | null): string =>
  `${subject.kind}|${subjectKey(subject)}|${locationId ?? ''}`.slice(0, 300);

export const labelRequested = defineEvent({
  type: 'labels_owed.requested.v1',
  schema: z.object({ request: labelRequestSchema }),
  evolve: ({ request }) => [
    put(labelRequestDocument, labelRequestKey(request.subject, request.locationId), request),
  ],
});

/** What keeps a label from being printed, or nothing any more (null). Of a request that is over it says nothing. */
export const labelTroubled = defineEvent({
  type: 'labels_owed.troubled.v1',
  schema: z.object({
    requestId: keyField,
    askedIn: uuidField,
    trouble: labelRequestSchema.shape.trouble.unwrap().nullable(),
  }),
  evolve: ({ requestId, askedIn, trouble }, view) => {
    const owed = view.get(labelRequestDocument, requestId);
    if (owed?.commandId !== askedIn) return [];
    const { trouble: _trouble, ...rest } = owed;
    return [put(labelRequestDocument, requestId, trouble === null ? rest : { ...rest, trouble })];
  },
});
