import { useLocation } from 'wouter';

import { useFormats } from '../../copy/copy-provider.tsx';
import { useCopy } from '../../copy/use-copy.ts';
import { useDurations } from '../use-durations.ts';
import { itemsOf, WaveMeter } from '../wave-meter.tsx';
import type { Board, BoardWave } from './read-board.ts';

const mostRows = 4;

/** Waves under way, the first to leave on top, and what is due but not released. */
export function WaveRows({ board, now }: { readonly board: Board; readonly now: string }) {
  const t = useCopy('supervisor');
  const empty = useCopy('empty');
  const [, navigate] = useLocation();
  const room = mostRows - (board.dueUnreleased > 0 ? 1 : 0);
  const shown = board.waves.slice(0, room);
  const more = board.waves.length - shown.length;
  return (
    <div className="sv-waves">
      {shown.map((wave) => (
        <WaveRow
          key={wave.key}
          wave={wave}
          now={now}
          onOpen={() => navigate(`/supervisor/waves/${wave.key}`)}
        />
      ))}
      {board.dueUnreleased > 0 && (
        <button
          type="button"
          className="sv-wave"
          aria-label={`${t('notReleased')}, ${t('orders', { count: board.dueUnreleased })}`}
          onClick={() => navigate('/supervisor/orders')}
        >
          <span>
            <b>{t('notReleased')}</b>
            <small>{t('nav.orders')}</small>
          </span>
          <span className="fh-meter" data-size="l" aria-hidden="true" />
          <span className="sv-end">
            <b>{t('orders', { count: board.dueUnreleased })}</b>
          </span>
        </button>
      )}
      {board.waves.length === 0 && (
        <p className="sv-none">
          <b>{empty('noWaves.title')}</b> {empty('noWaves.detail')}
        </p>
      )}
      <p className="sv-key">
        <span data-key="picked">{t('key.picked')}</span>
        <span data-key="picking">{t('key.picking')}</span>
        <span data-key="risk">{t('key.atRisk')}</span>
        <span data-key="todo">{t('key.toDo')}</span>
        {more > 0 && (
          <button type="button" className="sv-more" onClick={() => navigate('/supervisor/waves')}>
            {t('moreWaves', { count: more })}
          </button>
        )}
      </p>
    </div>
  );
}

interface WaveRowProps {
  readonly wave: BoardWave;
  readonly now: string;
  readonly onOpen: () => void;
}

function WaveRow({ wave, now, onOpen }: WaveRowProps) {
  const t = useCopy('supervisor');
  const formats = useFormats();
  const { length } = useDurations();
  const { cutOffAt, carrier, code } = wave.wave;
  const { picked, spareMs } = wave.progress;
  return (
    <button type="button" className="sv-wave" onClick={onOpen}>
      <span>
        <b>{code}</b>
        <small>
          {[carrier, cutOffAt === null ? null : formats.clockOrDay(Date.parse(cutOffAt), Date.parse(now))]
            .filter(Boolean)
            .join(' ')}
        </small>
      </span>
      <WaveMeter progress={wave.progress} />
      <span className="sv-end">
        <b>{t('done', { done: picked, total: itemsOf(wave.progress) })}</b>
        {spareMs !== null && (
          <small data-state={spareMs < 0 ? 'late' : undefined}>
            {spareMs < 0 ? t('late', { length: length(spareMs) }) : t('spare', { length: length(spareMs) })}
          </small>
        )}
      </span>
    </button>
  );
}
