import { claimRun } from '@floorhand/domain/jobs/picking/decide/claim-run';
import { draft } from '@floorhand/domain/kernel/command';
import { useCallback, useEffect, useRef } from 'react';
import { useLocation } from 'wouter';

import { useFloor } from '../../sync/use-floor.ts';
import { useSyncStatus } from '../../sync/use-sync-status.ts';
import { useIsBarred } from '../between-jobs.tsx';
import { readWork } from './read-work.ts';

/**
 * Goes on with the run this person holds, or takes the most urgent one. Taking one needs the server to be in reach, and
 * waits the moment until this device has heard what others took: a list from before would offer their runs.
 */
export function useStart(needsNetwork: () => void): () => void {
  const { submit, read, person } = useFloor();
  const { connection } = useSyncStatus();
  const isBarred = useIsBarred();
  const [, navigate] = useLocation();
  const wanted = useRef(false);
  const start = useCallback(async () => {
    const { held, waiting } = await read((view) => readWork(view, person.operatorId));
    const [next] = waiting;
    if (held) navigate(`/pick/${held.key}`);
    else if (!next || isBarred) return;
    else if (connection === 'offline') needsNetwork();
    else if (connection === 'starting') wanted.current = true;
    else {
      await submit([draft(claimRun, { runId: next.key })]);
      navigate(`/pick/${next.key}`);
    }
  }, [read, submit, navigate, needsNetwork, person.operatorId, connection, isBarred]);
  useEffect(() => {
    if (!wanted.current || connection === 'starting') return;
    wanted.current = false;
    void start();
  }, [connection, start]);
  return () => void start();
}
