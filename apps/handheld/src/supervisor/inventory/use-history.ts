import { instantField } from '@floorhand/domain/kernel/fields';
import { movementSchema, stockMoved, type Movement } from '@floorhand/domain/stock/ledger';
import { useEffect, useState } from 'react';
import { z } from 'zod';

import { useFloor } from '../../sync/use-floor.ts';
import { useSyncStatus } from '../../sync/use-sync-status.ts';

/** A thing the server keeps the history of. */
export interface HistorySubject {
  readonly kind: 'sku' | 'location' | 'handlingUnit';
  readonly id: string;
}

/** One movement of goods, as it was recorded. */
export interface HistoryStep {
  readonly key: string;
  readonly movement: Movement;
}

export type MoveHistory =
  | { readonly kind: 'loading' | 'offline' }
  | { readonly kind: 'ready'; readonly steps: readonly HistoryStep[] };

const commitSchema = z.object({
  seq: z.int(),
  at: instantField,
  events: z.array(z.object({ type: z.string(), body: z.unknown() })),
});

const patienceMs = 8_000;
const most = 60;

/** What moved at a bin, of an article or on a unit, the newest first. Only the server keeps it. */
export function useHistory(subject: HistorySubject | null): MoveHistory {
  const { device, person } = useFloor();
  const { connection } = useSyncStatus();
  const { grantId } = person.grant;
  const [answer, setAnswer] = useState<{ readonly of: string; readonly history: MoveHistory } | null>(null);
  const key = subject === null ? null : `${subject.kind}|${subject.id}`;
  useEffect(() => {
    if (connection !== 'online' || key === null) return;
    const [kind = 'sku', ...rest] = key.split('|');
    const wanted = { kind: kind as HistorySubject['kind'], id: rest.join('|') };
    const stop = new AbortController();
    const show = (history: MoveHistory): void => {
      if (!stop.signal.aborted) setAnswer({ of: key, history });
    };
    device.session
      .call(
        (api, signal) =>
          api.supervisor.history.query({ grantId, subject: wanted, before: null, most }, { signal }),
        { timeoutMs: patienceMs, signal: stop.signal },
      )
      .then((commits) => show({ kind: 'ready', steps: stepsOf(z.array(commitSchema).parse(commits)) }))
      .catch(() => show({ kind: 'offline' }));
    return () => stop.abort();
  }, [device, grantId, connection, key]);
  if (answer !== null && answer.of === key) return answer.history;
  return { kind: connection === 'online' ? 'loading' : 'offline' };
}

const stepsOf = (commits: readonly z.infer<typeof commitSchema>[]): readonly HistoryStep[] =>
  commits.flatMap(({ seq, events }) =>
    events.toReversed().flatMap(({ type, body }, i): HistoryStep[] => {
      const movement = type === stockMoved.type ? movementSchema.safeParse(body) : null;
      return movement?.success ? [{ key: `${seq}-${i}`, movement: movement.data }] : [];
    }),
  );
