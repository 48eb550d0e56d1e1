import { useFormats } from '../../copy/copy-provider.tsx';
import { useCopy } from '../../copy/use-copy.ts';
import { itemsOf, WaveMeter } from '../wave-meter.tsx';
import type { WaveSummary } from './read-waves.ts';

export interface WaveCardProps {
  readonly summary: WaveSummary;
  readonly now: string;
  readonly state: 'chosen' | 'other';
  readonly onOpen: () => void;
}

/** One wave: when it leaves, how far it is. */
export function WaveCard({ summary: { wave, progress }, now, state, onOpen }: WaveCardProps) {
  const t = useCopy('waves');
  const formats = useFormats();
  const clock = (instant: string): string => formats.clockOrDay(Date.parse(instant), Date.parse(now));
  const leaves = [wave.carrier, wave.cutOffAt === null ? null : clock(wave.cutOffAt)]
    .filter(Boolean)
    .join(' ');
  return (
    <div role="listitem">
      <button
        type="button"
        className="sv-wave-card"
        aria-current={state === 'chosen' ? 'true' : undefined}
        onClick={onOpen}
      >
        <span className="sv-between">
          <b>{wave.code}</b>
          <span>{wave.status === 'finished' ? t('finishedToday') : leaves}</span>
        </span>
        <WaveMeter progress={progress} />
        <span className="sv-between">
          <small>{t('ordersOf', { done: wave.ordersPicked, total: wave.orders })}</small>
          <small>{t('itemsOf', { done: progress.picked, total: itemsOf(progress) })}</small>
        </span>
        <span className="sv-between">
          <small>{t('released', { time: clock(wave.releasedAt) })}</small>
          {progress.pickedAt !== null && <small>{t('pickedBy', { time: clock(progress.pickedAt) })}</small>}
          {wave.unitsShort > 0 && <small>{t('short', { count: wave.unitsShort })}</small>}
        </span>
      </button>
    </div>
  );
}
