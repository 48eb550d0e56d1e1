import { raise, type Discrepancy } from '../../../discrepancies/discrepancy.ts';
import type { DecideContext } from '../../../kernel/command.ts';
import type { View } from '../../../kernel/document.ts';
import type { DomainEvent } from '../../../kernel/event.ts';

/** Someone reported about a stop the book does not know; nothing can change, but it is not lost [PK19]. */
export const unknownStop = (
  view: View,
  context: DecideContext,
  {
    runId,
    stop,
    did,
    done = [],
  }: {
    readonly runId: string;
    readonly stop: string;
    readonly did: string;
    readonly done?: Discrepancy['done'];
  },
): readonly DomainEvent[] => [
  raise(view, context, {
    type: 'reference_unknown',
    severity: 'attention',
    locationId: null,
    skuId: null,
    orderId: null,
    runId,
    quantity: null,
    facts: { run: runId, stop },
    done,
    did,
  }),
];
