import { raise } from '../discrepancies/discrepancy.ts';
import type { DecideContext } from '../kernel/command.ts';
import type { View } from '../kernel/document.ts';
import type { DomainEvent } from '../kernel/event.ts';
import type { Json } from '../kernel/json.ts';

/** A command that cannot be taken back, any more or at all: goods may have moved the other way, so somebody is told. */
export const nothingUndone = (
  view: View,
  context: DecideContext,
  {
    runId = null,
    ...facts
  }: { readonly undoes: string; readonly what: string | null } & Readonly<Record<string, Json>> & {
      readonly runId?: string | null;
    },
): DomainEvent =>
  raise(view, context, {
    type: 'reference_unknown',
    severity: 'attention',
    locationId: null,
    skuId: null,
    orderId: null,
    runId,
    quantity: null,
    facts,
    done: [],
    did: 'undone',
  });
