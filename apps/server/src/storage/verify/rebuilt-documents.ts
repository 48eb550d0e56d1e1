import type { View } from '@floorhand/domain/kernel/document';
import { canonicalJson } from '@floorhand/domain/kernel/json';
import { memoryDocuments } from '@floorhand/domain/kernel/memory-view';
import { applyEvents, type Rules } from '@floorhand/domain/kernel/rules';
import type { Commit } from '@floorhand/sync/server/server-store';
import type { DocumentRow } from '@floorhand/sync/protocol/pull';

const address = (kind: string, key: string): string => `${kind} ${key}`;

/** Documents of one stream, made from its events alone; rules see those of the catalogue beside them. */
export class RebuiltDocuments {
  readonly #rules: Rules;
  readonly #documents: ReturnType<typeof memoryDocuments>;
  readonly #view: View;
  /** Commit of the last change per document; documents compared already are taken out. */
  readonly #changedAt = new Map<string, number>();

  constructor(rules: Rules, catalog: RebuiltDocuments | null) {
    this.#rules = rules;
    this.#documents = memoryDocuments(rules.documents);
    this.#view = catalog
      ? besideCatalog(this.#documents.view, catalog.#documents.view)
      : this.#documents.view;
  }

  /** Throws what a rule throws. */
  apply({ seq, events }: Commit): void {
    const writes = applyEvents(this.#rules, events, this.#view);
    this.#documents.apply(writes);
    for (const { kind, key, body } of writes) {
      if (body === null) this.#changedAt.delete(address(kind, key));
      else this.#changedAt.set(address(kind, key), seq);
    }
  }

  /** What is wrong with a stored document, or null. Each one may be asked for once. */
  difference([kind, key, v, body]: DocumentRow): string | null {
    const changedAt = this.#changedAt.get(address(kind, key));
    const definition = this.#rules.documents.get(kind);
    if (changedAt === undefined || !definition) return `${kind} ${key} is stored, but no event made it`;
    this.#changedAt.delete(address(kind, key));
    if (canonicalJson(body) !== canonicalJson(this.#documents.view.get(definition, key)))
      return `${kind} ${key} is stored differently from what its events say`;
    return changedAt === v ? null : `${kind} ${key} changed at ${changedAt}, but is numbered ${v}`;
  }

  /** Documents that events made and nobody asked for. */
  *missing(): Generator<string> {
    for (const place of this.#changedAt.keys()) yield `${place} is missing`;
  }
}

const besideCatalog = (own: View, catalog: View): View => ({
  holds: () => true,
  get: (kind, key) => (kind.home === 'catalog' ? catalog : own).get(kind, key),
  getMany: (kind, keys) => (kind.home === 'catalog' ? catalog : own).getMany(kind, keys),
  list: (kind, index, value) => (kind.home === 'catalog' ? catalog : own).list(kind, index, value),
  listMany: (kind, index, values) => (kind.home === 'catalog' ? catalog : own).listMany(kind, index, values),
});
