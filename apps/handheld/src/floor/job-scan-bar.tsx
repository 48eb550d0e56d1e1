import { useCopy } from '../copy/use-copy.ts';
import type { ScanBarState } from '../kit/scan-bar-state.ts';
import type { ScanStep, ScanStepKind } from '../kit/scan-steps.tsx';
import { FloorScanBar } from '../scanning/floor-scan-bar.tsx';
import type { Answer } from './use-answers.ts';
import type { TypedEntry } from './use-typed-entry.tsx';

/** The scans of one step of work. */
export interface ScanOrder {
  readonly kinds: readonly ScanStepKind[];
  /** Which of them is awaited, from 0; -1: none of them. */
  readonly at: number;
}

/** What to scan now, verb first. */
export interface Asks {
  readonly title: string;
  readonly detail?: string;
}

interface JobScanBarProps {
  /** Asked only where no answer stands: a person waits for that one. */
  readonly asks: () => Asks;
  readonly answer: Answer | null;
  readonly typed: TypedEntry;
  readonly order?: ScanOrder | undefined;
  /** `blocked`: the screen asks, and not the scanner. */
  readonly idle?: Extract<ScanBarState, 'idle' | 'blocked'>;
}

/** The scan bar of a job: asks, and answers in the same place. */
export function JobScanBar({ asks, answer, typed, order, idle = 'idle' }: JobScanBarProps) {
  const t = useCopy('scan');
  const steps = (order?.kinds ?? []).map((kind, i): ScanStep => ({
    kind,
    state: stateOf(i, order?.at ?? -1),
  }));
  return (
    <FloorScanBar
      label={t('label')}
      {...(answer ?? { state: idle, ...asks() })}
      steps={
        order === undefined || order.at === -1 || answer !== null
          ? undefined
          : {
              steps,
              label: steps.map(({ kind, state }) => t('step', { state, what: t(`what.${kind}`) })).join(', '),
            }
      }
      typing={{
        state: typed.typing,
        label: t('typeCode'),
        fieldLabel: t('typeTheCode'),
        useLabel: t('useThisCode'),
        stopLabel: t('stopTyping'),
        onToggle: typed.toggle,
        onSubmit: typed.typed,
      }}
    />
  );
}

const stateOf = (index: number, now: number): ScanStep['state'] =>
  index < now ? 'done' : index === now ? 'now' : 'later';
