import { z } from 'zod';
import type { DecideContext } from '../kernel/command.ts';
import type { View } from '../kernel/document.ts';
import type { DomainEvent } from '../kernel/event.ts';
import { raise } from './discrepancy.ts';

/** What somebody saw who looked at their trolley. */
export const trolleyField = z.enum(['empty', 'goods_left']);

const mostItems = 10;

interface Looked {
  readonly trolley: z.infer<typeof trolleyField>;
  /** What is there by the book. */
  readonly left: readonly { readonly skuId: string; readonly quantity: number }[];
  /** Place of the unit that the trolley is, where it is one. */
  readonly unit?: string;
}

/** What is left on a trolley, by the book or by the eyes, for a supervisor; null when both say that it is empty. */
export function leftOnTrolley(
  view: View,
  context: DecideContext,
  { trolley, left, unit }: Looked,
): DomainEvent | null {
  const units = left.reduce((sum, { quantity }) => sum + quantity, 0);
  if (trolley === 'empty' && units === 0) return null;
  return raise(view, context, {
    type: 'left_on_trolley',
    severity: 'attention',
    locationId: null,
    skuId: null,
    orderId: null,
    runId: null,
    quantity: units,
    facts: {
      trolley,
      units,
      ...(unit !== undefined && { unit }),
      items: [...new Set(left.map(({ skuId }) => skuId))].slice(0, mostItems),
    },
    done: [],
    did: 'trolley_checked',
  });
}
