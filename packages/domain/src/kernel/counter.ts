import { z } from 'zod';
import { defineDocument, put, type View } from './document.ts';
import { defineEvent, type DomainEvent } from './event.ts';
import { keyField } from './fields.ts';

/** Numbers that people read out, such as wave codes. Only the server draws them, so they never collide. */
export const counterDocument = defineDocument({
  kind: 'counter',
  home: 'warehouse',
  schema: z.object({ last: z.int().min(0) }),
});

export const counterDrawn = defineEvent({
  type: 'kernel.counter_drawn.v1',
  schema: z.object({ counter: keyField, value: z.int().min(1) }),
  evolve: ({ counter, value }) => [put(counterDocument, counter, { last: value })],
});

/** The next number of a counter and the event that uses it up. */
export function drawNumber(
  view: View,
  counter: string,
  first: number,
): { readonly value: number; readonly event: DomainEvent } {
  const value = (view.get(counterDocument, counter)?.last ?? first - 1) + 1;
  return { value, event: counterDrawn.create({ counter, value }) };
}
