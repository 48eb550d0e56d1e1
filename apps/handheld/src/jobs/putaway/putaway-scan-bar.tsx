import type { PutawayStep } from '@floorhand/domain/jobs/putaway/flow/situation';

import { useFormats } from '../../copy/copy-provider.tsx';
import { useCopy } from '../../copy/use-copy.ts';
import { useCopyByCode } from '../../copy/use-copy-by-code.ts';
import { lookOf } from '../../feedback/scan-look.ts';
import type { ScanStep } from '../../kit/scan-steps.tsx';
import { FloorScanBar } from '../../scanning/floor-scan-bar.tsx';
import { useView } from '../../sync/use-view.ts';
import { nameOf } from './read-putaway-screen.ts';
import type { Shown } from './use-putaway.ts';

export interface PutawayScanBarProps {
  readonly step: PutawayStep;
  readonly shown: Shown | null;
  readonly typing: 'open' | 'closed';
  readonly onToggleTyping: () => void;
  readonly onTyped: (code: string) => void;
}

const order = ['bin', 'goods'] as const;
const kinds = { bin: 'bin', goods: 'item' } as const;

/** The scan bar of putting away: asks, and answers in the same place. */
export function PutawayScanBar({ step, shown, typing, onToggleTyping, onTyped }: PutawayScanBarProps) {
  const t = useCopy('scan');
  const ask = useCopyByCode('putaway.ask');
  const say = useCopyByCode('putaway.outcome');
  const formats = useFormats();
  const operator = shown?.outcome.data['operator'];
  const name = useView((view) => (typeof operator === 'string' ? nameOf(view, operator) : ''), [operator]);
  const at = order.findIndex((kind) => kind === step);
  const steps = order.map((kind, i): ScanStep => ({
    kind: kinds[kind],
    state: step === 'quantity' || i < at ? 'done' : i === at ? 'now' : 'later',
  }));
  const words = shown === null ? null : answerOf(shown, formats, name ?? '');
  return (
    <FloorScanBar
      label={t('label')}
      state={shown === null ? 'idle' : lookOf(shown.outcome.result).bar}
      title={words ? say(`${words.message}.title`, words.data) : ask(`${step}.title`)}
      detail={words ? say(`${words.message}.detail`, words.data) : ask(`${step}.detail`)}
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

/** Instants are told by the clock of the building, people by their names. */
function answerOf({ outcome }: Shown, formats: ReturnType<typeof useFormats>, operator: string) {
  const { message, data } = outcome;
  const { at, expiry } = data;
  return {
    message,
    data: {
      ...data,
      ...(operator === '' ? {} : { operator }),
      ...(typeof at === 'string' ? { at: formats.clock(Date.parse(at)) } : {}),
      ...(typeof expiry === 'string' && expiry !== '' ? { expiry: formats.expiry(expiry) } : {}),
    },
  };
}
