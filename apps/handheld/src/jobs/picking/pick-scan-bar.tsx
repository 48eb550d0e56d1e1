import type { PickStep } from '@floorhand/domain/jobs/picking/flow/situation';

import { useCopy } from '../../copy/use-copy.ts';
import { useCopyByCode } from '../../copy/use-copy-by-code.ts';
import type { ScanStep } from '../../kit/scan-steps.tsx';
import { FloorScanBar } from '../../scanning/floor-scan-bar.tsx';
import { lookOf } from './feedback-of.ts';
import type { Shown } from './use-picking-run.ts';

export interface PickScanBarProps {
  readonly step: PickStep;
  /** What to scan now, verb first. */
  readonly title: string;
  readonly detail?: string | undefined;
  readonly shown: Shown | null;
  readonly typing: 'open' | 'closed';
  readonly onToggleTyping: () => void;
  readonly onTyped: (code: string) => void;
}

const order = ['location', 'item', 'tote'] as const;
const kinds = { location: 'bin', item: 'item', tote: 'tote' } as const;

/** The scan bar of picking: asks, and answers in the same place. */
export function PickScanBar(props: PickScanBarProps) {
  const { step, title, detail, shown, typing, onToggleTyping, onTyped } = props;
  const t = useCopy('scan');
  const say = useCopyByCode('pick.outcome');
  const at = order.findIndex((kind) => kind === step);
  const steps = order.map((kind, i): ScanStep => ({
    kind: kinds[kind],
    state: i < at ? 'done' : i === at ? 'now' : 'later',
  }));
  const look = shown === null ? null : lookOf(shown.outcome.result);
  const words =
    shown === null
      ? null
      : {
          title: say(`${shown.outcome.message}.title`, shown.outcome.data),
          detail: say(`${shown.outcome.message}.detail`, shown.outcome.data),
        };
  return (
    <FloorScanBar
      label={t('label')}
      state={look?.bar ?? 'idle'}
      title={words?.title ?? title}
      detail={words?.detail ?? detail}
      steps={
        at === -1 || words !== null
          ? undefined
          : {
              steps,
              label: steps.map(({ kind, state }) => t('step', { state, what: t(`what.${kind}`) })).join(', '),
            }
      }
      typing={{
        state: typing,
        label: t('typeCode'),
        fieldLabel: t('typeTheCode'),
        useLabel: t('useThisCode'),
        stopLabel: t('stopTyping'),
        onToggle: onToggleTyping,
        onSubmit: onTyped,
      }}
    />
  );
}
