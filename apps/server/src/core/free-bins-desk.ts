import { locationDocument } from '@floorhand/domain/layout/location';
import { balanceDocument } from '@floorhand/domain/stock/balance';
import { freeBinsOf, type FreeBins } from '@floorhand/domain/storage-rules/free-bins';
import type { ServerStore } from '@floorhand/sync/server/server-store';
import { KeptAnswers } from './kept-answers.ts';
import { readBuilding } from './read-building.ts';

export interface FreeBinsDeskOptions {
  readonly store: Pick<ServerStore, 'read'>;
  readonly nowMs: () => number;
}

/** Lists the free bins of a building [ST8], which takes reading all of it. */
export class FreeBinsDesk {
  readonly #answers: KeptAnswers<FreeBins>;

  constructor({ store, nowMs }: FreeBinsDeskOptions) {
    this.#answers = new KeptAnswers(nowMs, async (streamId, beganMs) => {
      const locations = await readBuilding(store, { streamId, kind: locationDocument, wanted: () => true });
      const balances = await readBuilding(store, {
        streamId,
        kind: balanceDocument,
        wanted: (key) => key.startsWith('loc:'),
      });
      const used = new Set(
        balances.flatMap(({ body: { place, quantity } }) =>
          quantity > 0 ? [place.slice('loc:'.length)] : [],
        ),
      );
      return freeBinsOf({ locations, used, now: new Date(beganMs).toISOString() });
    });
  }

  list(streamId: string): Promise<FreeBins> {
    return this.#answers.of(streamId);
  }
}
