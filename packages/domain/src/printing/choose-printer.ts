import type { Entry, View } from '../kernel/document.ts';
import type { LabelRequest } from '../labels-owed/label-request.ts';
import { locationDocument } from '../layout/location.ts';
import { printerDocument, type Printer } from './printer.ts';

/**
 * Where a label is printed [PR2]: at the printer that was named, else at one for its kind in the zone where it is
 * wanted, else at one for its kind anywhere. Of several the first by name, so that one does not have to be guessed.
 */
export function choosePrinter(
  view: View,
  { subject, printerId, locationId }: Pick<LabelRequest, 'subject' | 'printerId' | 'locationId'>,
): Entry<Printer> | null {
  const named = subject.kind === 'printer' ? subject.printerId : (printerId ?? null);
  if (named !== null) {
    const printer = view.get(printerDocument, named);
    if (printer) return { key: named, body: printer };
  }
  if (subject.kind === 'printer') return null;
  const zone = locationId === null ? null : (view.get(locationDocument, locationId)?.zone ?? null);
  const fit = view
    .list(printerDocument, 'all', 'all')
    .filter(({ body }) => body.kinds.includes(subject.kind))
    .toSorted((a, b) => (a.body.name < b.body.name ? -1 : 1));
  return (
    fit.find(({ body }) => body.zone !== null && body.zone === zone) ??
    fit.find(({ body }) => body.zone === null) ??
    null
  );
}
