import { discrepancyDocument } from '@floorhand/domain/discrepancies/discrepancy';
import type { Scan } from '@floorhand/domain/scanning/scan';
import {
  Boxes,
  FileUp,
  House,
  Inbox,
  LayoutDashboard,
  ListChecks,
  Printer,
  Route,
  TabletSmartphone,
  UsersRound,
  Warehouse,
  Waves,
} from 'lucide-react';
import type { ReactNode } from 'react';
import { useLocation } from 'wouter';

import { useFormats } from '../copy/copy-provider.tsx';
import { useCopy } from '../copy/use-copy.ts';
import { Desk, DeskBar, type DeskBarProps } from '../kit/desk.tsx';
import { Note } from '../kit/note.tsx';
import { RefusalNotes } from '../shell/refusal-notes.tsx';
import { SyncButton } from '../shell/sync-button.tsx';
import { useCardsOnly } from '../scanning/use-cards-only.ts';
import { useSyncStatus } from '../sync/use-sync-status.ts';
import { useView } from '../sync/use-view.ts';

import { useNow } from './use-now.ts';

type Place =
  | 'board'
  | 'waves'
  | 'orders'
  | 'issues'
  | 'counts'
  | 'labels'
  | 'stock'
  | 'devices'
  | 'people'
  | 'slotting'
  | 'imports';

export interface SupervisorDeskProps extends Omit<DeskBarProps, 'end'> {
  readonly place: Place;
  /** Between the title and the clock. */
  readonly end?: ReactNode;
  /** What a scan looks up; without it codes are not awaited. */
  readonly onCode?: ((scan: Scan) => void) | undefined;
  readonly children: ReactNode;
}

const pages = [
  { place: 'board', icon: LayoutDashboard, href: '/supervisor' },
  { place: 'waves', icon: Waves, href: '/supervisor/waves' },
  { place: 'orders', icon: Boxes, href: '/supervisor/orders' },
  { place: 'issues', icon: Inbox, href: '/supervisor/issues' },
  { place: 'counts', icon: ListChecks, href: '/supervisor/counts' },
  { place: 'labels', icon: Printer, href: '/supervisor/labels' },
  { place: 'stock', icon: Warehouse, href: '/supervisor/stock' },
  { place: 'slotting', icon: Route, href: '/supervisor/slotting' },
  { place: 'imports', icon: FileUp, href: '/supervisor/imports' },
  { place: 'devices', icon: TabletSmartphone, href: '/supervisor/devices' },
  { place: 'people', icon: UsersRound, href: '/supervisor/people' },
] as const;

/** The frame of every page of the tablet. It says how old the picture is when it is not live. */
export function SupervisorDesk({ place, end, onCode, children, ...bar }: SupervisorDeskProps) {
  useCardsOnly(undefined, onCode);
  const t = useCopy('supervisor');
  const formats = useFormats();
  const [, navigate] = useLocation();
  const now = Date.parse(useNow());
  const { connection, lastContactMs } = useSyncStatus();
  const open = useView((view) => view.list(discrepancyDocument, 'status', 'open').length, []) ?? 0;
  return (
    <Desk
      navLabel={t('nav.label')}
      onGo={navigate}
      places={[
        ...pages.map(({ place: name, icon, href }) => ({
          label: t(`nav.${name}`),
          icon,
          href,
          current: name === place ? ('here' as const) : ('elsewhere' as const),
          badge:
            name === 'issues' && open > 0
              ? { count: open, label: t('nav.openIssues', { count: open }) }
              : undefined,
        })),
        { label: t('nav.work'), icon: House, href: '/', current: 'elsewhere' },
      ]}
      bar={
        <DeskBar
          {...bar}
          end={
            <>
              {end}
              <span className="sv-day">{formats.day(now)}</span>
              <time className="sv-clock">{formats.clock(now)}</time>
              <SyncButton />
            </>
          }
        />
      }
    >
      <div className="sv-page">
        {connection === 'offline' && lastContactMs !== null && (
          <Note state="caution" title={t('asOf.title', { time: formats.dayAndClock(lastContactMs) })}>
            {t('asOf.detail')}
          </Note>
        )}
        <RefusalNotes />
        <div className="sv-content">{children}</div>
      </div>
    </Desk>
  );
}
