import { brandDocument } from '../../../catalog/brand.ts';
import { inboundLineDocument, inboundLineKey, type InboundLine } from '../../../inbound/inbound.ts';
import { toleranceOf } from '../../../inbound/tolerance.ts';
import { skuDocument } from '../../../catalog/sku.ts';
import type { DecideContext } from '../../../kernel/command.ts';
import type { View } from '../../../kernel/document.ts';
import type { DomainEvent } from '../../../kernel/event.ts';
import { receivingUnitDocument, type Purpose } from '../state.ts';
import type { Doubt, IncomingGoods, Judged } from './judge-goods.ts';
import { placeOfSerial } from './known-serials.ts';
import { tell, type Load } from './load.ts';

export interface Arrived {
  readonly view: View;
  readonly context: DecideContext;
  readonly load: Load;
  readonly judged: Judged;
  readonly purpose: Purpose;
}

type OnUnit = IncomingGoods & { readonly lpn: string };

/** What goods that came in contradict. They stand; each gap becomes a card with its story. */
export function brokenExpectations(body: OnUnit, arrived: Arrived): readonly DomainEvent[] {
  return [
    ...loadAndUnit(body, arrived),
    ...doubtful(body, arrived),
    ...tooMany(body, arrived),
    ...serialTwice(body, arrived),
  ];
}

function loadAndUnit(body: OnUnit, { view, context, load }: Arrived): readonly DomainEvent[] {
  const { receiptId, receipt } = load;
  const subject = { receiptId, skuId: body.skuId, did: 'receipt', quantity: body.units } as const;
  const facts = { tote: body.lpn };
  if (!receipt)
    return [tell(view, context, { ...subject, type: 'reference_unknown', severity: 'attention', facts })];
  const unit = view.get(receivingUnitDocument, body.lpn);
  const isOther = unit !== undefined && (unit.receiptId !== receiptId || unit.state === 'closed');
  return [
    ...(receipt.status === 'closed'
      ? [
          tell(view, context, {
            ...subject,
            type: 'receipt_closed',
            severity: 'attention',
            facts: { ...facts, document: receipt.reference },
          }),
        ]
      : []),
    ...(isOther
      ? [
          tell(view, context, {
            ...subject,
            type: 'unit_not_open',
            severity: 'attention',
            facts: { ...facts, state: unit.state },
          }),
        ]
      : []),
  ];
}

function doubtful(body: OnUnit, { view, context, load, judged, purpose }: Arrived): readonly DomainEvent[] {
  const { doubt, status } = judged;
  // Goods the worker put aside are told by the setting aside.
  if (doubt === null || doubt === 'serial_twice' || purpose !== 'good') return [];
  const isWrong = doubt === 'not_on_document' || doubt === 'other_brand' || doubt === 'unknown_sku';
  return [
    tell(view, context, {
      receiptId: load.receiptId,
      type: isWrong ? 'not_on_document' : doubt === 'data_missing' ? 'data_missing' : 'unsellable_received',
      severity: isSerious(doubt) ? 'serious' : 'attention',
      skuId: body.skuId,
      quantity: body.units,
      facts: {
        why: doubt,
        lot: body.lot,
        expiry: body.expiry,
        ...measuredFact(body),
        tote: body.lpn,
        brand: view.get(skuDocument, body.skuId)?.brand ?? null,
      },
      done: [{ code: 'kept_on_hold', data: { status } }],
      did: 'receipt',
      // One pallet may bring two lots.
      part: `${body.skuId}:${body.lot ?? ''}`,
    }),
  ];
}

/** Somebody may be hurt by them. */
export const isSerious = (doubt: Doubt | null): boolean =>
  doubt === 'recalled' || doubt === 'expired' || doubt === 'hazard_unknown';

/** What was measured on the goods, for their card. */
export const measuredFact = ({
  deciCelsius,
}: Pick<IncomingGoods, 'deciCelsius'>): { readonly deciCelsius?: number } =>
  deciCelsius === undefined ? {} : { deciCelsius };

function tooMany(body: OnUnit, { view, context, load, judged }: Arrived): readonly DomainEvent[] {
  const { receipt } = load;
  const line = receipt && view.get(inboundLineDocument, inboundLineKey(receipt.inboundId, body.skuId));
  if (!line || line.ordered === 0 || judged.bucket === 'over') return [];
  const { over: tolerated } = toleranceOf(line, view.get(brandDocument, receipt.brand));
  const over = overBy(line, body.units);
  // Each carton adds what it put on top; the first one above the tolerance brings the tolerated ones along.
  const before = overBy(line, 0);
  if (over <= tolerated) return [];
  return [
    tell(view, context, {
      receiptId: load.receiptId,
      type: 'over_receipt',
      severity: 'attention',
      skuId: body.skuId,
      quantity: before > tolerated ? over - before : over,
      facts: { ordered: line.ordered, received: line.received + body.units, tolerated },
      did: 'receipt',
    }),
  ];
}

/** Units above what was ordered, with `more` on top of what came already. */
export const overBy = ({ ordered, received }: InboundLine, more: number): number =>
  Math.max(0, received + more - ordered);

/** Serials of these goods that the book knows already: one of the labels is wrong. */
export function serialTwice(
  body: Pick<OnUnit, 'skuId' | 'lpn'>,
  { view, context, load, judged: { twice } }: Omit<Arrived, 'purpose'>,
): readonly DomainEvent[] {
  const [first] = twice;
  if (first === undefined) return [];
  return [
    tell(view, context, {
      receiptId: load.receiptId,
      type: 'serial_twice',
      severity: 'serious',
      skuId: body.skuId,
      facts: {
        serials: [...new Set(twice)].join(', ').slice(0, 200),
        tote: body.lpn,
        firstOn: placeOfSerial(view, body.skuId, first),
      },
      done: [{ code: 'kept_on_hold', data: { status: 'hold' } }],
      did: 'receipt',
    }),
  ];
}
