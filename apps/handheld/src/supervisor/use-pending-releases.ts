import { releaseWave } from '@floorhand/domain/jobs/picking/decide/release-wave';
import type { JournalEntry } from '@floorhand/sync/client/ports';
import { useEffect, useState } from 'react';
import { z } from 'zod';

import { useSyncState } from '../stores/sync-state.ts';
import { useFloor } from '../sync/use-floor.ts';

const mostRead = 40;

export interface PendingReleases {
  /** Requests the server has not answered, or whose wave is not here yet. */
  readonly waiting: number;
  /** Orders named by them. */
  readonly orderIds: ReadonlySet<string>;
  /** What became of a request of this tablet; null while it waits or when it is not known. */
  readonly outcomeOf: (commandId: string) => 'released' | 'refused' | null;
}

const bodySchema = z.object({
  select: z.union([z.object({ orderIds: z.array(z.string()) }), z.object({ count: z.number() })]),
});

interface Read {
  /** The version of the records they were read at. */
  readonly of: number;
  readonly entries: readonly JournalEntry[];
}

/** Releases are judged by the server alone: until it answered they are shown as waiting, after a restart too. */
export function usePendingReleases(): PendingReleases {
  const { recent } = useFloor();
  const version = useSyncState((state) => state.version);
  const [{ entries }, setRead] = useState<Read>({ of: 0, entries: [] });
  useEffect(() => {
    const stop = new AbortController();
    const load = async (): Promise<void> => {
      const read = await recent(mostRead);
      const releases = read.filter(({ command }) => command.type === releaseWave.type);
      if (!stop.signal.aborted) setRead({ of: version, entries: releases });
    };
    void load();
    return () => stop.abort();
  }, [recent, version]);
  const waiting = entries.filter(
    ({ state, outcome }) => state !== 'settled' && outcome?.outcome !== 'rejected',
  );
  return {
    waiting: waiting.length,
    orderIds: new Set(waiting.flatMap(namedOrders)),
    outcomeOf: (commandId) => {
      const entry = entries.find(({ command }) => command.commandId === commandId);
      if (entry?.outcome?.outcome === 'rejected') return 'refused';
      return entry?.state === 'settled' ? 'released' : null;
    },
  };
}

function namedOrders({ command }: JournalEntry): readonly string[] {
  const body = bodySchema.safeParse(command.body);
  return body.success && 'orderIds' in body.data.select ? body.data.select.orderIds : [];
}
