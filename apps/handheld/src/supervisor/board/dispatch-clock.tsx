import { TriangleAlert } from 'lucide-react';
import { useLocation } from 'wouter';

import { useFormats } from '../../copy/copy-provider.tsx';
import { useCopy } from '../../copy/use-copy.ts';
import { Icon } from '../../kit/icon.tsx';
import type { Board } from './read-board.ts';

/** The next dispatch that orders wait for, and whether they will make it. */
export function DispatchClock({ board, now }: { readonly board: Board; readonly now: string }) {
  const t = useCopy('supervisor');
  const formats = useFormats();
  const [, navigate] = useLocation();
  const { dispatches, ordersAtRisk, runsAtRisk } = board;
  const next = dispatches.find(({ cutOffAt }) => cutOffAt > now);
  const missed = dispatches
    .filter(({ cutOffAt }) => cutOffAt <= now)
    .reduce((sum, { orders }) => sum + orders, 0);
  const clock = (instant: string) => formats.clockOrDay(Date.parse(instant), Date.parse(now));
  const minutes = next ? Math.floor((Date.parse(next.cutOffAt) - Date.parse(now)) / 60_000) : 0;
  const far = minutes >= 180;
  return (
    <div className="sv-dispatch">
      {next ? (
        <>
          <p>
            <b>{[next.carrier, clock(next.cutOffAt)].filter(Boolean).join(' ')}</b>
            {' · '}
            {t('orders', { count: next.orders })}
          </p>
          <p className="sv-minutes">
            <b>{far ? Math.floor(minutes / 60) : minutes}</b> {far ? t('hoursLeft') : t('minutesLeft')}
          </p>
          {next.pickedAt !== null && <p>{t('pace', { time: clock(next.pickedAt) })}</p>}
        </>
      ) : (
        <>
          <p>
            <b>{t('noDispatch.title')}</b>
          </p>
          <p>{t('noDispatch.detail')}</p>
        </>
      )}
      {missed > 0 && <p>{t('missed', { count: missed })}</p>}
      {ordersAtRisk > 0 && (
        <button
          type="button"
          className="sv-risk"
          onClick={() => navigate(runsAtRisk > 0 ? '/supervisor/waves' : '/supervisor/orders?show=risk')}
        >
          <Icon shape={TriangleAlert} />
          {t('atRisk', { count: ordersAtRisk })}
        </button>
      )}
    </div>
  );
}
