import { Boxes, Clock, PackageX, Timer } from 'lucide-react';

import { useFormats } from '../../copy/copy-provider.tsx';
import { useCopy } from '../../copy/use-copy.ts';
import { Kpi, Panel } from '../../kit/panel.tsx';
import { useDurations } from '../use-durations.ts';
import type { Board } from './read-board.ts';

/** Zero is good in each of these, and shown as a dash. */
const dash = '–';

/** Four figures that follow from documents alone; none is estimated. */
export function BoardKpis({ board, now }: { readonly board: Board; readonly now: string }) {
  const t = useCopy('supervisor.kpi');
  const formats = useFormats();
  const { length } = useDurations();
  const { oldest, shorts, unitsPerHour } = board;
  const count = (value: number): string => (value === 0 ? dash : formats.number(value));
  return (
    <Panel className="sv-kpis" label={t('label')}>
      <Kpi
        label={t('picked')}
        value={formats.number(board.unitsToday)}
        icon={Timer}
        detail={
          unitsPerHour === null
            ? t('runsDone', { count: board.runsDoneToday })
            : t('rate', { count: Math.round(unitsPerHour) })
        }
      />
      <Kpi
        label={t('oldest')}
        value={oldest === null ? dash : length(Date.parse(now) - Date.parse(oldest.since))}
        icon={Clock}
        detail={oldest === null ? undefined : t('oldestOrder', { order: oldest.reference })}
      />
      <Kpi
        label={t('toRelease')}
        value={count(board.toRelease)}
        icon={Boxes}
        detail={t('kept', { count: board.heldBack })}
      />
      <Kpi
        label={t('shorts')}
        value={count(shorts.cards)}
        icon={PackageX}
        detail={t('missing', { count: shorts.units })}
      />
    </Panel>
  );
}
