import { remove, type View, type Write } from '../kernel/document.ts';
import { inboundDocument, inboundLineDocument, inboundUnitDocument } from './inbound.ts';

/** Everything of a document that is done for good. */
export const inboundRemoved = (view: View, inboundId: string): readonly Write[] => [
  ...(view.get(inboundDocument, inboundId) ? [remove(inboundDocument, inboundId)] : []),
  ...view
    .list(inboundLineDocument, 'inboundId', inboundId)
    .map(({ key }) => remove(inboundLineDocument, key)),
  ...view
    .list(inboundUnitDocument, 'inboundId', inboundId)
    .map(({ key }) => remove(inboundUnitDocument, key)),
];
