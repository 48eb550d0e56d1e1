import type { Suggestion } from '@floorhand/domain/storage-rules/suggest-bins';
import { Box, Clock, Footprints, Layers, Weight } from 'lucide-react';

import { useFormats } from '../copy/copy-provider.tsx';
import { useCopy } from '../copy/use-copy.ts';
import { useCopyByCode } from '../copy/use-copy-by-code.ts';
import { Chip } from '../kit/chip.tsx';

const metreMm = 1000;
const kilogram = 1000;

/** Why this bin, in a few words each. */
export function WhyChips({
  target,
  asOfMs,
}: {
  readonly target: Suggestion;
  readonly asOfMs: number | null;
}) {
  const t = useCopy('putaway');
  const reason = useCopyByCode('putaway.reason');
  const formats = useFormats();
  const { fillPercentAfter, walkMm, location } = target;
  const most = location.limits?.mostWeightGrams ?? null;
  return (
    <div className="pa-why" role="group" aria-label={t('why')}>
      <Chip icon={Layers} state={target.reason === 'quarantine' ? 'stop' : undefined}>
        {reason(target.isEmpty && target.reason === 'nearest' ? 'nearest_empty' : target.reason)}
      </Chip>
      {fillPercentAfter !== null && (
        <Chip icon={Box} state={fillPercentAfter > 100 ? 'caution' : undefined}>
          {t('fullAfter', { percent: fillPercentAfter })}
        </Chip>
      )}
      <Chip icon={Footprints}>{t('away', { metres: Math.round(walkMm / metreMm) })}</Chip>
      {most !== null && <Chip icon={Weight}>{t('holds', { kilograms: Math.round(most / kilogram) })}</Chip>}
      {asOfMs !== null && (
        <Chip icon={Clock} state="offline">
          {t('asOf', { time: formats.clock(asOfMs) })}
        </Chip>
      )}
    </div>
  );
}
