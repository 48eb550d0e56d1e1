import {
  ArrowLeftRight,
  ArrowRight,
  Check,
  CloudOff,
  ShoppingBasket,
  TriangleAlert,
  Truck,
  X,
} from 'lucide-react';
import { useCopy } from '../../copy/use-copy.ts';
import { Actions, Button, IconButton } from '../button.tsx';
import { DeviceFacts } from '../device-facts.tsx';
import { FloorApp } from '../floor-app.tsx';
import { ListRow } from '../list-row.tsx';
import { List } from '../list.tsx';
import { NextJobCard } from '../next-job-card.tsx';
import { SinceCard } from '../since-card.tsx';
import { StatusStrip } from '../status-strip.tsx';
import { SyncPill } from '../sync-pill.tsx';
import { Who } from '../who.tsx';
import { PracticeBar } from './parts.tsx';

const nothing = () => undefined;

/** `02-home`. */
export function Home() {
  const t = useCopy('home');
  const sync = useCopy('sync');
  const shared = useCopy('shared');
  const kinds = ['Pick', 'Receive', 'Put away', 'Count', 'Returns'] as const;
  return (
    <FloorApp
      strip={
        <StatusStrip
          title="Marta Kowalska"
          subtitle="Zone A"
          who={<Who name="Marta Kowalska" />}
          end={
            <SyncPill
              state="syncing"
              text={sync('pill.unsent', { count: 3 })}
              label={sync('label.syncing', { count: 3 })}
            />
          }
        />
      }
      dock={<PracticeBar state="idle" title={t('scanAnything')} detail={t('scanAnythingDetail')} />}
    >
      <NextJobCard
        eyebrow={t('doNext')}
        title={t('pickRun', { run: 'W-1042' })}
        detail={t('runSize', { stops: 23, items: 61 })}
        due={{ eyebrow: 'DHL 14:30', value: shared('minutes', { count: 48 }), caption: t('toCutOff') }}
        action={
          <Button kind="primary" iconAfter={ArrowRight}>
            {t('startPicking')}
          </Button>
        }
      />
      <List label={t('jobsByKind')} role="navigation" height="fill">
        {kinds.map((kind, index) => (
          <ListRow
            key={kind}
            icon={index === 0 ? ShoppingBasket : Truck}
            tile={index === 0 ? 'next' : undefined}
            title={kind}
            detail={`${index + 1} runs, first due 14:30`}
            count={index + 1}
            href={`#${kind}`}
          />
        ))}
      </List>
    </FloorApp>
  );
}

/** `10-sync-device`. */
export function SyncDevice() {
  const t = useCopy('sync');
  const did = useCopy('did');
  const shared = useCopy('shared');
  const rows = [
    { icon: TriangleAlert, title: did('short', { count: 0 }), time: '14:06' },
    { icon: Check, title: did('picked', { count: 2 }), time: '14:05' },
    { icon: Check, title: did('picked', { count: 3 }), time: '14:03' },
    { icon: Check, title: did('picked', { count: 1 }), time: '14:01' },
  ];
  return (
    <FloorApp
      strip={
        <StatusStrip
          title={t('title')}
          subtitle="TC26-014 · Marta Kowalska"
          end={<IconButton icon={X} label={shared('close')} onPress={nothing} />}
        />
      }
      dock={
        <Actions layout="narrow-first">
          <Button>{t('tryNow')}</Button>
          <Button icon={ArrowLeftRight}>Hand over work</Button>
        </Actions>
      }
    >
      <SinceCard state="offline" icon={CloudOff} title={t('offline.title', { time: '13:42' })}>
        {t('offline.detail')}
      </SinceCard>
      <p className="fh-label">{t('waiting', { count: 12 })}</p>
      <List kind="records" height="fill">
        {rows.map((row) => (
          <ListRow
            key={row.time}
            plainIcon={row.icon}
            title={
              <>
                {row.title} <bdi className="fh-bin">A-07-03-2</bdi>
              </>
            }
            detail="Hand balm 75 ml"
            end={<time>{row.time}</time>}
          />
        ))}
      </List>
      <DeviceFacts
        label={t('device')}
        facts={[
          {
            label: t('lastSync'),
            value: '13:41',
            detail: shared('ago', { length: shared('minutes', { count: 27 }) }),
          },
          {
            label: t('storage'),
            value: '38\u00a0MB',
            meter: { percent: 19, label: t('storageUsed', { percent: 19 }) },
          },
        ]}
      />
    </FloorApp>
  );
}
