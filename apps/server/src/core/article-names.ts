import { placeInName, soughtIn } from '@floorhand/domain/catalog/named-like';
import { skuDocument } from '@floorhand/domain/catalog/sku';
import { catalogStream } from '@floorhand/sync/protocol/version';
import type { ServerStore } from '@floorhand/sync/server/server-store';
import { readBuilding } from './read-building.ts';

/** More are a list nobody reads: the person types on. */
const mostFound = 20;

interface Names {
  readonly headSeq: number;
  readonly all: Promise<readonly { readonly skuId: string; readonly name: string }[]>;
}

/** Finds articles by a part of their name, in catalogues that are too large for a tablet to read through. */
export class ArticleNames {
  readonly #store: Pick<ServerStore, 'read'>;
  #names: Names | null = null;

  constructor(store: Pick<ServerStore, 'read'>) {
    this.#store = store;
  }

  /** Keys of articles, names that begin with the text first; at most twenty. */
  async find(typed: string): Promise<readonly string[]> {
    const sought = soughtIn(typed);
    if (sought === '') return [];
    const found = (await this.#all()).flatMap(({ skuId, name }) => {
      const at = placeInName(name, sought);
      return at === null ? [] : [{ skuId, name, at }];
    });
    return found
      .toSorted((a, b) => a.at - b.at || (a.name < b.name ? -1 : 1))
      .slice(0, mostFound)
      .map(({ skuId }) => skuId);
  }

  /** As of the catalogue's last commit; read once for all who ask meanwhile. */
  async #all(): Promise<Awaited<Names['all']>> {
    const { seq } = await this.#store.read((transaction) => transaction.head(catalogStream));
    if (this.#names?.headSeq === seq) return this.#names.all;
    const all = readBuilding(this.#store, {
      streamId: catalogStream,
      kind: skuDocument,
      wanted: () => true,
    }).then((skus) => skus.map(({ key, body }) => ({ skuId: key, name: body.name })));
    const names: Names = { headSeq: seq, all };
    this.#names = names;
    // What could not be read is read again.
    all.catch(() => {
      if (this.#names === names) this.#names = null;
    });
    return all;
  }
}
