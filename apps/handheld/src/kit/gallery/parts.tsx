import type { ReactNode } from 'react';

import { useCopy } from '../../copy/use-copy.ts';
import type { ScanBarState } from '../scan-bar-state.ts';
import { ScanBar } from '../scan-bar.tsx';

/** Totes inside sentences. */
export const code = (inside: ReactNode) => <b className="fh-code">{inside}</b>;

/** Bins inside sentences. */
export const bold = (inside: ReactNode) => <b className="fh-bin">{inside}</b>;

export interface PracticeBarProps {
  readonly state: ScanBarState;
  readonly title: string;
  readonly detail?: string | undefined;
}

/** A scan bar with all its inputs and the steps of a stop. */
export function PracticeBar({ state, title, detail }: PracticeBarProps) {
  const t = useCopy('scan');
  const step = (at: string, what: 'bin' | 'item' | 'tote') =>
    t('step', { state: at, what: t(`what.${what}`) });
  const nothing = () => undefined;
  return (
    <ScanBar
      label={t('label')}
      state={state}
      title={title}
      detail={detail}
      steps={{
        steps: [
          { kind: 'bin', state: 'done' },
          { kind: 'item', state: 'now' },
          { kind: 'tote', state: 'later' },
        ],
        label: [step('done', 'bin'), step('now', 'item'), step('later', 'tote')].join(', '),
      }}
      camera={{ label: 'Use camera', state: 'closed', onPress: nothing }}
      typing={{
        state: 'closed',
        label: t('typeCode'),
        fieldLabel: t('typeTheCode'),
        useLabel: t('useThisCode'),
        stopLabel: t('stopTyping'),
        onToggle: nothing,
        onSubmit: nothing,
      }}
    />
  );
}
