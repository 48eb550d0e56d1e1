import type { DocumentKind, View } from '../../../kernel/document.ts';
import type { DomainEvent, EventDefinition } from '../../../kernel/event.ts';
import { layeredView } from '../../../kernel/layered-view.ts';
import { stockAllocated } from '../../../stock/ledger.ts';
import * as pickingEvents from '../events.ts';
import { pickTaskDocument, progressDocument, remaining, runDocument, type PickTask } from '../state.ts';

const documents = new Map<string, DocumentKind>(
  [runDocument, pickTaskDocument, progressDocument].map((kind) => [kind.kind, kind]),
);
const definitions = new Map<string, EventDefinition>(
  Object.values(pickingEvents).map((definition) => [definition.type, definition]),
);

/**
 * What events do to the promises on balances [PK17]: a balance has promised exactly what open tasks still ask of it.
 * Promises are never reckoned by hand; they follow from the tasks before and after. By balance key, without zeros.
 */
export function promiseChanges(view: View, events: readonly DomainEvent[]): ReadonlyMap<string, number> {
  const layer = layeredView(view, documents);
  for (const { type, body } of events) {
    layer.apply(definitions.get(type)?.evolve(body, layer.view) ?? []);
  }
  const touched = layer.writes().filter(({ kind }) => kind === pickTaskDocument.kind);
  const before = view.getMany(
    pickTaskDocument,
    touched.map(({ key }) => key),
  );
  const changes = new Map<string, number>();
  const add = (task: PickTask | null | undefined, sign: 1 | -1): void => {
    if (task) changes.set(task.balanceKey, (changes.get(task.balanceKey) ?? 0) + sign * remaining(task));
  };
  touched.forEach(({ body }, i) => {
    add(before[i], -1);
    add(body as PickTask | null, 1);
  });
  return new Map([...changes].filter(([, units]) => units !== 0));
}

/** The same as events, to be appended to those they follow from. */
export const promiseEvents = (view: View, events: readonly DomainEvent[]): readonly DomainEvent[] =>
  allocations(promiseChanges(view, events));

export const allocations = (changes: ReadonlyMap<string, number>): readonly DomainEvent[] =>
  [...changes].map(([balanceKey, quantity]) => stockAllocated.create({ balanceKey, quantity }));
