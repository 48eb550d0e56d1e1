import type { WaveProgress } from '@floorhand/domain/jobs/picking/wave-progress';

import { useCopy } from '../copy/use-copy.ts';
import { Meter } from '../kit/meter.tsx';

export const itemsOf = ({ picked, picking, atRisk, toDo }: WaveProgress): number =>
  picked + picking + atRisk + toDo;

/** A wave as a bar: picked, being picked, at risk, to do. */
export function WaveMeter({ progress }: { readonly progress: WaveProgress }) {
  const t = useCopy('supervisor');
  const { picked, picking, atRisk, toDo } = progress;
  const total = itemsOf(progress);
  const percent = (units: number): number => (total === 0 ? 0 : (units * 100) / total);
  return (
    <Meter
      size="l"
      label={t('meter', { picked, picking, risk: atRisk, toDo, total })}
      parts={[
        { percent: percent(picked) },
        { percent: percent(picking), state: 'now' },
        { percent: percent(atRisk), state: 'risk' },
      ]}
    />
  );
}
