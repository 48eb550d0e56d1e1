import { rules } from '@floorhand/domain/rules';
import type { Snapshot } from '@floorhand/sync/protocol/pull';
import type { ServerStore } from '@floorhand/sync/server/server-store';
import type { PullScope } from '@floorhand/sync/server/take-pull';
import { takeSnapshot } from '@floorhand/sync/server/take-snapshot';
import type { SnapshotFiles } from './snapshot-files.ts';

/** Further behind, a device would pull more after the snapshot than it saved by it. */
const mostCommitsBehind = 2000;
const mostAgeMs = 60 * 60_000;

interface Shelved {
  readonly snapshot: Promise<Snapshot>;
  readonly takenMs: number;
}

/** The newest picture of each stream, scope and schema, taken when asked for and shared by everybody who asks meanwhile. */
export class SnapshotShelf {
  readonly #store: ServerStore;
  readonly #files: SnapshotFiles;
  readonly #nowMs: () => number;
  readonly #shelf = new Map<string, Shelved>();

  constructor(input: {
    readonly store: ServerStore;
    readonly files: SnapshotFiles;
    readonly nowMs: () => number;
  }) {
    this.#store = input.store;
    this.#files = input.files;
    this.#nowMs = input.nowMs;
  }

  async snapshot(stream: string, scope: PullScope, schema: number): Promise<Snapshot> {
    const place = `${stream}\u0000${scope.name}\u0000${schema}`;
    const held = this.#shelf.get(place);
    if (held && (await this.#isFresh(held, stream))) return held.snapshot;
    // Somebody else may have begun a new one while this one looked at the old.
    const begun = this.#shelf.get(place);
    if (begun && begun !== held) return begun.snapshot;
    const taking = { snapshot: this.#take({ stream, scope, schema, rules }), takenMs: this.#nowMs() };
    this.#shelf.set(place, taking);
    taking.snapshot.catch(() => this.#shelf.delete(place));
    return taking.snapshot;
  }

  async #take(request: Parameters<typeof takeSnapshot>[1]): Promise<Snapshot> {
    await this.#files.prune(this.#nowMs());
    return takeSnapshot(this.#store, request, this.#files);
  }

  async #isFresh({ snapshot, takenMs }: Shelved, stream: string): Promise<boolean> {
    if (this.#nowMs() - takenMs > mostAgeMs) return false;
    const { seq, epoch } = await snapshot;
    return this.#store.read(async (transaction) => {
      const { epoch: now } = await transaction.meta();
      return now === epoch && (await transaction.head(stream)).seq - seq <= mostCommitsBehind;
    });
  }
}
