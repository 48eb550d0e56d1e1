import { useLocation } from 'wouter';

import { useCopy } from '../../copy/use-copy.ts';
import { JobAway } from '../../floor/job-away.tsx';

interface RunAwayProps {
  readonly runId: string;
  /** `taken`: it is somebody else's, taken in the same moment or given to them. `missing`: this device has none of it. */
  readonly why: 'taken' | 'missing';
}

/** The run is not to be worked here. */
export function RunAway({ runId, why }: RunAwayProps) {
  const t = useCopy('pick');
  const home = useCopy('home');
  const job = useCopy('job');
  const [, navigate] = useLocation();
  return (
    <JobAway
      job={t('title', { run: runId })}
      title={why === 'taken' ? home('runTaken.title') : t('missing.title')}
      back={{ label: job('backToWork'), onPress: () => navigate('/') }}
    >
      {why === 'taken' ? home('runTaken.detail') : t('missing.detail')}
    </JobAway>
  );
}
