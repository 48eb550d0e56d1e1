import { announce, type AnnouncementRefusal } from '@floorhand/domain/inbound/announce';
import { nothingHeard, type Decided, type Heard, type RecordKind } from '../records/record-kind.ts';
import type { Aside } from '../records/record-reasons.ts';
import { asnBody } from './asn-body.ts';
import { asnColumns, asnMapSchema, requiredAsnColumns, type AsnColumn, type AsnMap } from './asn-map.ts';
import { readAsn, type AsnLine } from './asn-row.ts';

/** Deliveries that others announce, also anew while they come in. */
export const asns: RecordKind<AsnColumn, AsnMap, AsnLine, null, Heard<unknown>> = {
  columns: asnColumns,
  required: requiredAsnColumns,
  schema: asnMapSchema,
  stream: 'warehouse',
  lineCount: 'asnLines',
  counted: ['asns'],
  read: readAsn,
  survey: () => nothingHeard,
  look: async () => null,
  decide: (view, { lines }): Decided => {
    const body = asnBody(lines);
    if (typeof body === 'string')
      return { events: [], aside: { reason: body, value: lines[0].reference }, counts: {} };
    const announced = announce(view, body);
    if (!announced.ok) return { events: [], aside: asideOf(announced.error, lines[0].reference), counts: {} };
    const { events, begun } = announced.value;
    const others: Aside | null = events.length === 0 ? { reason: 'already_imported' } : null;
    return {
      events,
      aside: lines.map(({ skuId }) =>
        begun.has(skuId) ? { reason: 'asn_line_begun', value: skuId } : others,
      ),
      counts: { asns: 1 },
    };
  },
};

function asideOf(refusal: AnnouncementRefusal, reference: string): Aside {
  switch (refusal.code) {
    case 'known':
      return { reason: 'already_imported' };
    case 'closed':
      return { reason: 'asn_closed', value: reference };
    case 'sku_unknown':
      return { reason: refusal.code, value: refusal.skuId };
    case 'unit_of_another':
      return { reason: refusal.code, value: refusal.unit, detail: refusal.inboundId };
    case 'unit_in_building':
      return { reason: refusal.code, value: refusal.unit };
  }
}
