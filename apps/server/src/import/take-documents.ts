import type { DomainEvent } from '@floorhand/domain/kernel/event';
import type { Entry, View } from '@floorhand/domain/kernel/document';
import { orderImported } from '@floorhand/domain/orders/order-events';
import { orderDocument, orderKey, orderLineDocument, type OrderLine } from '@floorhand/domain/orders/order';
import {
  returnDocument,
  returnImported,
  returnKey,
  returnLineDocument,
} from '@floorhand/domain/returns/return';
import {
  mostLinesPerDocument,
  mostUnitsPerDocument,
  orderBody,
  returnBody,
  unitsOf,
  type OrderBody,
  type ReturnBody,
} from './document-body.ts';
import type { FileDocument } from './file-documents.ts';
import type { OrderMap } from './order-map.ts';

export type Verdict = 'imported' | 'order_too_large' | 'already_imported' | 'changed_since_import';

export interface TakenDocuments {
  /** In the order of the documents. */
  readonly verdicts: readonly Verdict[];
  readonly events: readonly DomainEvent[];
  /** Orders that are new, for the stock they need. */
  readonly orders: readonly OrderBody[];
}

/** Decides for each document whether it is new, known or known with another content. Reads in rounds, not in a loop. */
export function takeDocuments(
  view: View,
  documents: readonly FileDocument[],
  { map, brand }: { readonly map: OrderMap; readonly brand: string },
): TakenDocuments {
  const known = knownContents(view, documents, brand);
  const events: DomainEvent[] = [];
  const orders: OrderBody[] = [];
  const verdicts = documents.map((document): Verdict => {
    if (unitsOf(document) > mostUnitsPerDocument || document.lines.length > mostLinesPerDocument)
      return 'order_too_large';
    const before = known.get(document.reference);
    if (document.kind === 'order') {
      const body = orderBody(document, map, brand);
      if (before !== undefined)
        return before === orderContent(body) ? 'already_imported' : 'changed_since_import';
      orders.push(body);
      events.push(orderImported.create(body));
    } else {
      const body = returnBody(document, brand);
      if (before !== undefined)
        return before === returnContent(body) ? 'already_imported' : 'changed_since_import';
      events.push(returnImported.create(body));
    }
    return 'imported';
  });
  return { verdicts, events, orders };
}

/** What the source says about an order; what happened to it since then is not part of it. */
const orderContent = ({
  order,
  lines,
}: {
  order: Pick<OrderBody['order'], 'placedAt' | 'country'>;
  lines: readonly Pick<OrderLine, 'skuId' | 'quantity' | 'unitPriceMinor'>[];
}): string =>
  JSON.stringify([
    order.placedAt,
    order.country,
    lines.map((line) => [line.skuId, line.quantity, line.unitPriceMinor]),
  ]);

const returnContent = ({
  announced,
  lines,
}: {
  announced: Pick<ReturnBody['announced'], 'announcedAt' | 'country'>;
  lines: readonly { skuId: string; quantity: number }[];
}): string =>
  JSON.stringify([
    announced.announcedAt,
    announced.country,
    lines.map((line) => [line.skuId, line.quantity]),
  ]);

const bodies = <T>(entries: readonly Entry<T>[] | undefined): readonly T[] =>
  (entries ?? []).map(({ body }) => body);

/** Content of those documents that the warehouse has, by reference. */
function knownContents(
  view: View,
  documents: readonly FileDocument[],
  brand: string,
): ReadonlyMap<string, string> {
  const references = (kind: FileDocument['kind']): readonly string[] =>
    documents.filter((document) => document.kind === kind).map(({ reference }) => reference);
  const contents = new Map<string, string>();
  const orders = found(
    view.getMany(
      orderDocument,
      references('order').map((reference) => orderKey(brand, reference)),
    ),
    references('order'),
  );
  const orderLines = view.listMany(
    orderLineDocument,
    'orderId',
    orders.map(({ reference }) => orderKey(brand, reference)),
  );
  orders.forEach(({ reference, body }, i) =>
    contents.set(reference, orderContent({ order: body, lines: bodies(orderLines[i]) })),
  );
  const returns = found(
    view.getMany(
      returnDocument,
      references('return').map((reference) => returnKey(brand, reference)),
    ),
    references('return'),
  );
  const returnLines = view.listMany(
    returnLineDocument,
    'returnId',
    returns.map(({ reference }) => returnKey(brand, reference)),
  );
  returns.forEach(({ reference, body }, i) =>
    contents.set(reference, returnContent({ announced: body, lines: bodies(returnLines[i]) })),
  );
  return contents;
}

function found<T>(
  entries: readonly (T | undefined)[],
  references: readonly string[],
): readonly { reference: string; body: T }[] {
  return entries.flatMap((body, i) => (body === undefined ? [] : [{ reference: references[i] ?? '', body }]));
}
