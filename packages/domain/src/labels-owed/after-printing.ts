import type { View } from '../kernel/document.ts';
import type { DomainEvent } from '../kernel/event.ts';
import { labelSettled } from './label-outcomes.ts';
import {
  labelRequestDocument,
  labelRequested,
  labelTroubled,
  type LabelRequest,
  type PrintTrouble,
} from './label-request.ts';

/** One request as it was sent to a printer. */
export interface PrintedJob {
  readonly requestId: string;
  readonly askedIn: string;
  readonly copies: number;
}

/**
 * What a printer has printed is no longer owed [LO4]. Copies that were asked for while it printed stay owed, under an
 * id of their own; a newer request for the same thing stays as it is.
 */
export function afterPrinting(
  view: View,
  { requestId, askedIn, copies }: PrintedJob,
  { by, at, newId }: { readonly by: string; readonly at: string; readonly newId: string },
): readonly DomainEvent[] {
  const owed = view.get(labelRequestDocument, requestId);
  if (owed?.commandId !== askedIn) return [];
  const settled = labelSettled.create({ requestId, as: 'printed', by, at });
  if (owed.copies <= copies) return [settled];
  const { trouble: _trouble, ...rest } = owed;
  const request: LabelRequest = { ...rest, copies: owed.copies - copies, commandId: newId };
  return [settled, labelRequested.create({ request })];
}

/** Tells what keeps a label, once: since when it does is the beginning, not the last try [LO4]. */
export function afterTrouble(
  view: View,
  { requestId, askedIn }: Pick<PrintedJob, 'requestId' | 'askedIn'>,
  trouble: { readonly code: PrintTrouble; readonly printerName: string | null; readonly at: string },
): readonly DomainEvent[] {
  const owed = view.get(labelRequestDocument, requestId);
  if (owed?.commandId !== askedIn) return [];
  const { code, printerName, at } = trouble;
  if (owed.trouble?.code === code && owed.trouble.printerName === printerName) return [];
  return [labelTroubled.create({ requestId, askedIn, trouble: { code, printerName, since: at } })];
}
