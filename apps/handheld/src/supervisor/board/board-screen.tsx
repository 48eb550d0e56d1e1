import { useCopy } from '../../copy/use-copy.ts';
import { Panel } from '../../kit/panel.tsx';
import { useFloor } from '../../sync/use-floor.ts';
import { useView } from '../../sync/use-view.ts';
import { zoneOffset } from '../../sync/zone-offset.ts';
import { useSiteZone } from '../../stores/site-zone.ts';
import { startOfSiteDay } from '../site-day.ts';
import { SupervisorDesk } from '../supervisor-desk.tsx';
import { useNow } from '../use-now.ts';
import { BoardIssues } from './board-issues.tsx';
import { BoardKpis } from './board-kpis.tsx';
import { DeviceBand } from './device-band.tsx';
import { DispatchClock } from './dispatch-clock.tsx';
import { FloorPanel } from './floor-panel.tsx';
import { readBoard } from './read-board.ts';
import { WaveRows } from './wave-rows.tsx';

/** What must be done in the next hour, at a glance from a metre and a half. */
export function BoardScreen() {
  const t = useCopy('supervisor');
  const { device } = useFloor();
  const now = useNow();
  const timeZone = useSiteZone((state) => state.timeZone);
  const board = useView(
    (view) => readBoard(view, { now, today: startOfSiteDay(now, timeZone, zoneOffset), offset: zoneOffset }),
    [now, timeZone],
  );
  return (
    <SupervisorDesk
      place="board"
      title={board?.siteName ?? device.enrolment?.siteName ?? t('nav.board')}
      subtitle={board ? t('people', { count: board.people.size }) : t('loading')}
    >
      {board && (
        <div className="sv-board">
          <Panel className="sv-cut" label={t('nav.waves')}>
            <DispatchClock board={board} now={now} />
            <WaveRows board={board} now={now} />
          </Panel>
          <BoardKpis board={board} now={now} />
          <FloorPanel held={board.held} people={board.people} />
          <BoardIssues issues={board.issues} lingering={board.lingering} now={now} />
          <DeviceBand held={board.held} now={now} />
        </div>
      )}
    </SupervisorDesk>
  );
}
