import {
  ArrowDownToLine,
  ArrowLeftRight,
  ArrowRight,
  ListChecks,
  LogOut,
  PackageOpen,
  ShoppingBasket,
  Truck,
  type LucideIcon,
} from 'lucide-react';
import { useLocation } from 'wouter';

import { useCopy } from '../../copy/use-copy.ts';
import { List } from '../../kit/list.tsx';
import { ListRow } from '../../kit/list-row.tsx';
import { endWork } from '../../sync/session-control.ts';
import { useFloor } from '../../sync/use-floor.ts';
import type { Work } from './read-work.ts';

interface JobRow {
  readonly job: 'picking' | 'putaway' | 'moving' | 'replenishment' | 'counting';
  readonly icon: LucideIcon;
  readonly waits: 'runsWaiting' | 'unitsWaiting' | 'placesToClear' | 'tasksWaiting' | 'countsAsked';
  readonly countOf: (work: Work) => number;
  /** There is always something to do: what waits comes besides, and a nought would say that there is nothing. */
  readonly isEndless?: true;
  readonly path?: string;
}

const jobs: readonly JobRow[] = [
  {
    job: 'picking',
    icon: ShoppingBasket,
    waits: 'runsWaiting',
    countOf: ({ waiting }) => waiting.length,
  },
  {
    job: 'putaway',
    icon: PackageOpen,
    waits: 'unitsWaiting',
    countOf: ({ waits }) => waits.size,
    path: '/putaway',
  },
  {
    job: 'moving',
    icon: ArrowLeftRight,
    waits: 'placesToClear',
    countOf: ({ toClear }) => toClear,
    isEndless: true,
    path: '/move',
  },
  {
    job: 'replenishment',
    icon: ArrowDownToLine,
    waits: 'tasksWaiting',
    countOf: ({ refills }) => refills,
    path: '/replenish',
  },
  {
    job: 'counting',
    icon: ListChecks,
    waits: 'countsAsked',
    countOf: ({ counts }) => counts,
    isEndless: true,
    path: '/count',
  },
];

export interface JobRowsProps {
  /** What may be begun; null where nothing may. */
  readonly choices: Work | null;
  /** What may be begun or ended. */
  readonly offered: Work | null;
  readonly onStart: () => void;
}

/** Jobs by kind, and the way out. */
export function JobRows({ choices, offered, onStart }: JobRowsProps) {
  const t = useCopy('home');
  const { person, device } = useFloor();
  const [, navigate] = useLocation();
  const { roles } = person.grant;
  const isSupervisor = roles.includes('supervisor');
  const receives = isSupervisor || roles.includes('receiver');
  return (
    <List label={t('jobsByKind')} role="navigation">
      {choices && jobs.map((row) => <Job key={row.job} row={row} work={choices} onStart={onStart} />)}
      {offered && receives && (
        <ListRow
          icon={Truck}
          title={t('kind.receiving')}
          detail={t('deliveriesWaiting', { count: offered.deliveries })}
          count={offered.deliveries}
          onPress={() => navigate('/receive')}
        />
      )}
      {isSupervisor && (
        <ListRow
          icon={ArrowRight}
          title={t('board')}
          detail={t('boardDetail')}
          onPress={() => navigate('/supervisor')}
        />
      )}
      <ListRow
        icon={LogOut}
        title={t('signOut')}
        detail={t('signOutDetail')}
        onPress={() => void endWork(device)}
      />
    </List>
  );
}

interface JobProps {
  readonly row: JobRow;
  readonly work: Work;
  readonly onStart: () => void;
}

function Job({ row: { job, icon, waits, countOf, isEndless, path }, work, onStart }: JobProps) {
  const t = useCopy('home');
  const [, navigate] = useLocation();
  const count = countOf(work);
  return (
    <ListRow
      icon={icon}
      tile={path === undefined ? 'next' : undefined}
      title={t(`kind.${job}`)}
      detail={t(waits, { count })}
      count={isEndless && count === 0 ? undefined : count}
      onPress={path === undefined ? onStart : () => navigate(path)}
    />
  );
}
