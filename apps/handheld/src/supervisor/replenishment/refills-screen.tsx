import { plan, withdraw } from '@floorhand/domain/jobs/replenishment/decide/plan';
import { draft } from '@floorhand/domain/kernel/command';
import { untaken } from '@floorhand/domain/replenishing/replenishment-task';
import { ArrowDownToLine, MapPin, Plus, RotateCw } from 'lucide-react';
import { useState } from 'react';

import { useCopy } from '../../copy/use-copy.ts';
import { Button } from '../../kit/button.tsx';
import { EmptyState } from '../../kit/empty-state.tsx';
import { ListRow } from '../../kit/list-row.tsx';
import { Panel } from '../../kit/panel.tsx';
import { useFloor } from '../../sync/use-floor.ts';
import { useView } from '../../sync/use-view.ts';
import { SupervisorDesk } from '../supervisor-desk.tsx';
import { useDurations } from '../use-durations.ts';
import { useNow } from '../use-now.ts';
import { FaceSheet } from './face-sheet.tsx';
import { NewFaceSheet } from './new-face-sheet.tsx';
import { readRefills, type FaceRow, type RefillRow } from './read-refills.ts';

/** What waits to be brought from reserve, and how much belongs into each pick bin. */
export function RefillsScreen() {
  const t = useCopy('replenish');
  const { submit } = useFloor();
  const now = useNow();
  const read = useView(readRefills, []);
  const [adding, setAdding] = useState(false);
  const [editing, setEditing] = useState<FaceRow | null>(null);
  return (
    <SupervisorDesk
      place="waves"
      title={t('title')}
      subtitle={read && t('desk.open', { count: read.tasks.length })}
      end={
        <>
          <Button icon={Plus} onPress={() => setAdding(true)}>
            {t('desk.newFace')}
          </Button>
          <Button icon={RotateCw} onPress={() => void submit([draft(plan, {})])}>
            {t('desk.plan')}
          </Button>
        </>
      }
    >
      {read && read.tasks.length === 0 && (
        <EmptyState scene="allDecided" title={t('nothingWaits.title')}>
          {t('nothingWaits.detail')}
        </EmptyState>
      )}
      {read && read.tasks.length > 0 && (
        <Panel className="sv-rows" label={t('desk.waiting')}>
          {read.tasks.map((row) => (
            <TaskRow key={row.task.key} row={row} now={now} />
          ))}
        </Panel>
      )}
      {read && read.faces.length > 0 && (
        <Panel className="sv-rows" label={t('desk.faces')}>
          {read.faces.map((row) => (
            <ListRow
              key={row.face.key}
              icon={MapPin}
              title={row.name}
              detail={
                <>
                  <span className="fh-bin">{row.face.body.locationId}</span>
                  {` · ${t('desk.level', { held: row.held, min: row.face.body.min, max: row.face.body.max })}`}
                </>
              }
              onPress={() => setEditing(row)}
            />
          ))}
        </Panel>
      )}
      {adding && <NewFaceSheet onClose={() => setAdding(false)} />}
      {editing && <FaceSheet row={editing} onClose={() => setEditing(null)} />}
    </SupervisorDesk>
  );
}

function TaskRow({ row: { task, name, who }, now }: { readonly row: RefillRow; readonly now: string }) {
  const t = useCopy('replenish');
  const { submit } = useFloor();
  const { age } = useDurations();
  const { body } = task;
  const facts = [t(`reason.${body.reason}`), age(body.openedAt, now), who ?? t('desk.nobody')];
  return (
    <ListRow
      icon={ArrowDownToLine}
      title={t('unitsOf', { count: who === null ? untaken(body) : body.quantity, item: name })}
      detail={
        <>
          <span className="fh-bin">{t('fromTo', { from: body.source.locationId, to: body.target })}</span>
          {` · ${facts.join(' · ')}`}
        </>
      }
      end={
        who === null ? (
          <Button kind="soft" onPress={() => void submit([draft(withdraw, { taskId: task.key })])}>
            {t('desk.takeBack')}
          </Button>
        ) : undefined
      }
    />
  );
}
