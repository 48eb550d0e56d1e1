import type { DomainEvent } from '@floorhand/domain/kernel/event';
import type { Rules } from '@floorhand/domain/kernel/rules';
import { catalogStream } from '@floorhand/sync/protocol/version';
import type { ServerStore } from '@floorhand/sync/server/server-store';
import { Findings } from './verify/findings.ts';
import { verifyLanes } from './verify/verify-lanes.ts';
import { verifyStream } from './verify/verify-stream.ts';

export interface Verification {
  /** Nothing was found in any of the lists. */
  readonly ok: boolean;
  /** Events read and documents compared. */
  readonly events: number;
  readonly documents: number;
  /** Stored documents that are not what their events make of them. Like the other lists, at most a hundred. */
  readonly differences: readonly string[];
  /** Movements and balances by which the book does not add up to zero. */
  readonly imbalances: readonly string[];
  /** Commits and commands that are missing, changed, out of order or there twice. */
  readonly chainBreaks: readonly string[];
}

/**
 * Proves a database from its own records, in one snapshot beside a running server: rebuilds every document from the
 * events, adds up every movement, follows every hash chain. Holds the documents of the catalogue and of one
 * warehouse in memory. Throws only when the database cannot be read.
 *
 * @param see is shown every event on the way
 */
export function verify(
  store: ServerStore,
  rules: Rules,
  see: (event: DomainEvent) => void = () => undefined,
): Promise<Verification> {
  return store.read(async (transaction) => {
    const differences = new Findings();
    const imbalances = new Findings();
    const chainBreaks = new Findings();
    const findings = { differences, imbalances, chainBreaks, effects: new Set<string>(), see };
    // Rules of a warehouse read the catalogue, so it comes first.
    const catalog = await verifyStream(transaction, catalogStream, { rules, catalog: null, ...findings });
    let { events, documents } = catalog;
    for (const streamId of await transaction.streams()) {
      if (streamId === catalogStream) continue;
      const result = await verifyStream(transaction, streamId, {
        rules,
        catalog: catalog.rebuilt,
        ...findings,
      });
      events += result.events;
      documents += result.documents;
    }
    await verifyLanes(transaction, chainBreaks);
    return {
      ok: differences.count + imbalances.count + chainBreaks.count === 0,
      events,
      documents,
      differences: differences.kept,
      imbalances: imbalances.kept,
      chainBreaks: chainBreaks.kept,
    };
  });
}
