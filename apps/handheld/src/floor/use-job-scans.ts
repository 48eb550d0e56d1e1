import { feedbackOf } from '../feedback/scan-look.ts';
import { useFeedback } from '../feedback/use-feedback.ts';
import { commandOf } from '../scanning/command-card.ts';
import { useScanTarget } from '../scanning/scan-context.ts';
import { useEndWork } from '../sync/use-end-work.ts';
import type { FloorJob } from './use-floor-job.ts';
import type { TypedEntry } from './use-typed-entry.tsx';

export interface JobScans {
  readonly job: Pick<FloorJob<unknown, unknown, unknown>, 'scan' | 'last'>;
  /** Whether the same code again is work in this step (equal cartons, an answer) or doubt. After a press it is work. */
  readonly again: () => 'work' | 'doubt';
  readonly typed: Pick<TypedEntry, 'close'>;
  /** Puts away whatever lies over the step. */
  readonly onClose: () => void;
  /** Opens what the PROBLEM card asks for; without it the card is a code like any other. */
  readonly onMore?: (() => void) | undefined;
}

/**
 * Takes the scans of a job's screen. A scan closes whatever lies over the step; cards that only open or end something
 * are the screen's own.
 */
export function useJobScans({ job, again, typed, onClose, onMore }: JobScans): void {
  const endWork = useEndWork();
  const feedback = useFeedback();
  useScanTarget({
    mode: () => (job.last() === 'press' || again() === 'work' ? 'count' : 'single'),
    onScan: (scan) => {
      const card = commandOf(scan);
      typed.close();
      onClose();
      if (card === 'PROBLEM' && onMore) {
        onMore();
        feedback.play('stepDone');
      } else if (card === 'LOGOUT') endWork();
      else job.scan(scan);
    },
    onRepeat: () => feedback.play(feedbackOf('already_done')),
  });
}
