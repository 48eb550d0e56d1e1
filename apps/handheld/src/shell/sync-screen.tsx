import { CloudCheck, CloudOff, RefreshCw, TriangleAlert, X } from 'lucide-react';
import { useLocation } from 'wouter';

import { CopyPart } from '../copy/copy-part.tsx';
import { useFormats } from '../copy/copy-provider.tsx';
import { useCopy } from '../copy/use-copy.ts';
import { Actions, Button, IconButton } from '../kit/button.tsx';
import { ChoiceGroup } from '../kit/choice-group.tsx';
import { FloorApp } from '../kit/floor-app.tsx';
import { lazyPart } from '../kit/lazy-part.tsx';
import { List } from '../kit/list.tsx';
import { SinceCard } from '../kit/since-card.tsx';
import { StatusStrip } from '../kit/status-strip.tsx';
import { usePreferences } from '../stores/preferences.ts';
import { useVolume } from '../stores/use-volume.ts';
import { useCardsOnly } from '../scanning/use-cards-only.ts';
import { useFloor } from '../sync/use-floor.ts';
import { pillState, syncWords, useSyncStatus } from '../sync/use-sync-status.ts';
import { HandOver } from './hand-over.tsx';
import { SafePlaces } from './safe-places.tsx';
import { ScannerTestButton } from './scanner-test-button.tsx';
import { StorageFacts } from './storage-facts.tsx';
import { SyncProblemNote } from './sync-problem-note.tsx';

/** Words of every record, which nobody needs before they look. */
const RecordRows = lazyPart({
  load: async () => (await import('./records/record-rows.tsx')).RecordRows,
  loading: null,
  missing: null,
});

const LabelsHere = lazyPart({
  load: async () => (await import('../labels/labels-here.tsx')).default,
  loading: null,
  missing: null,
});

const icons = { synced: CloudCheck, syncing: RefreshCw, offline: CloudOff, attention: TriangleAlert };
const cards = { synced: 'correct', syncing: 'next', offline: 'offline', attention: 'caution' } as const;

/** What is safe where, in plain words. */
export function SyncScreen() {
  useCardsOnly();
  const t = useCopy('sync');
  const shared = useCopy('shared');
  const formats = useFormats();
  const { person, device, sendNow, now } = useFloor();
  const [, navigate] = useLocation();
  const status = useSyncStatus();
  const words = syncWords(status);
  const state = pillState(words);
  const back = () => navigate('/');
  const title =
    words === 'offline'
      ? t('offline.title', { time: formats.clock(status.offlineSinceMs ?? Date.parse(now())) })
      : t(`${words}.title`);
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
        <Actions layout="narrow-first">
          <Button onPress={sendNow}>{t('tryNow')}</Button>
          <HandOver />
        </Actions>
      }
    >
      <SinceCard state={cards[state]} icon={icons[state]} title={title}>
        {t(`${words}.detail`)}
      </SinceCard>
      <SyncProblemNote />
      <SafePlaces />
      {status.waiting > 0 && <p className="fh-label">{t('waiting', { count: status.waiting })}</p>}
      {status.waiting + status.inReview > 0 && (
        <List kind="records">
          <CopyPart names={['did']} missing={null}>
            <RecordRows />
          </CopyPart>
        </List>
      )}
      <LabelsHere />
      <StorageFacts />
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
