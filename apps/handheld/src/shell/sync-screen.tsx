import { CloudCheck, CloudOff, RefreshCw, TriangleAlert, X } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useLocation } from 'wouter';

import { useFormats } from '../copy/copy-provider.tsx';
import { useCopy } from '../copy/use-copy.ts';
import { Actions, Button, IconButton } from '../kit/button.tsx';
import { ChoiceGroup } from '../kit/choice-group.tsx';
import { DeviceFacts, type DeviceFact } from '../kit/device-facts.tsx';
import { FloorApp } from '../kit/floor-app.tsx';
import { List } from '../kit/list.tsx';
import { SinceCard } from '../kit/since-card.tsx';
import { StatusStrip } from '../kit/status-strip.tsx';
import { storageHealth, type StorageHealth } from '../storage/storage-health.ts';
import { usePreferences } from '../stores/preferences.ts';
import { useVolume } from '../stores/use-volume.ts';
import { useCardsOnly } from '../scanning/use-cards-only.ts';
import { useFloor } from '../sync/use-floor.ts';
import { pillState, useSyncStatus } from '../sync/use-sync-status.ts';
import { RecordRows } from './record-rows.tsx';
import { ScannerTestButton } from './scanner-test-button.tsx';
import { SyncProblemNote } from './sync-problem-note.tsx';

const icons = { synced: CloudCheck, syncing: RefreshCw, offline: CloudOff, attention: TriangleAlert };
const cards = { synced: 'correct', syncing: 'next', offline: 'offline', attention: 'caution' } as const;
const minuteMs = 60_000;

/** What is safe where, in plain words. */
export function SyncScreen() {
  useCardsOnly();
  const t = useCopy('sync');
  const shared = useCopy('shared');
  const formats = useFormats();
  const { person, device, sendNow, now } = useFloor();
  const [, navigate] = useLocation();
  const status = useSyncStatus();
  const health = useStorageHealth();
  const state = pillState(status);
  const back = () => navigate('/');
  const title =
    state === 'offline'
      ? t('offline.title', { time: formats.clock(status.offlineSinceMs ?? Date.parse(now())) })
      : t(`${state}.title`);
  const sinceContact =
    status.lastContactMs === null
      ? null
      : Math.max(0, Math.round((Date.parse(now()) - status.lastContactMs) / minuteMs));
  return (
    <FloorApp
      strip={
        <StatusStrip
          title={t('title')}
          subtitle={[device.enrolment?.deviceName, person.operator.name].filter(Boolean).join(' · ')}
          end={<IconButton icon={X} label={shared('close')} onPress={back} />}
        />
      }
      dock={
        <Actions>
          <Button icon={RefreshCw} onPress={sendNow}>
            {t('tryNow')}
          </Button>
          <Button onPress={back}>{shared('close')}</Button>
        </Actions>
      }
    >
      <SinceCard state={cards[state]} icon={icons[state]} title={title}>
        {t(`${state}.detail`)}
      </SinceCard>
      <SyncProblemNote />
      <p className="fh-label">{t('waiting', { count: status.waiting })}</p>
      <List kind="records">
        <RecordRows />
      </List>
      <DeviceFacts
        label={t('device')}
        facts={[
          {
            label: t('lastSync'),
            value: status.lastContactMs === null ? t('never') : formats.clock(status.lastContactMs),
            detail: sinceContact === null ? undefined : t('minutesAgo', { count: sinceContact }),
          },
          storageFact(t, formats.megabytes, health),
          {
            label: t('kept'),
            value: health?.isPersisted === true ? shared('yes') : shared('no'),
            detail: t('keptDetail'),
          },
        ]}
      />
      <ScannerTestButton />
      <Preferences />
    </FloorApp>
  );
}

function Preferences() {
  const t = useCopy('sync');
  const { theme, setTheme } = usePreferences();
  const [volume, setVolume] = useVolume();
  return (
    <>
      <ChoiceGroup
        label={t('volume.label')}
        layout="row"
        choices={(['loud', 'soft', 'off'] as const).map((value) => ({ value, label: t(`volume.${value}`) }))}
        value={volume}
        onChange={setVolume}
      />
      <ChoiceGroup
        label={t('theme.label')}
        layout="row"
        choices={(['system', 'light', 'dark'] as const).map((value) => ({
          value,
          label: t(`theme.${value}`),
        }))}
        value={theme}
        onChange={setTheme}
      />
    </>
  );
}

type Words = ReturnType<typeof useCopy<'sync'>>;

function storageFact(
  t: Words,
  megabytes: (bytes: number) => string,
  health: StorageHealth | null,
): DeviceFact {
  const { usedBytes, quotaBytes } = health ?? { usedBytes: null, quotaBytes: null };
  const percent =
    usedBytes === null || quotaBytes === null || quotaBytes === 0
      ? null
      : Math.ceil((100 * usedBytes) / quotaBytes);
  return {
    label: t('storage'),
    value: usedBytes === null ? '–' : megabytes(usedBytes),
    meter: percent === null ? undefined : { percent, label: t('storageUsed', { percent }) },
  };
}

function useStorageHealth(): StorageHealth | null {
  const [health, setHealth] = useState<StorageHealth | null>(null);
  useEffect(() => {
    let current = true;
    void storageHealth().then((read) => {
      if (current) setHealth(read);
    });
    return () => {
      current = false;
    };
  }, []);
  return health;
}
