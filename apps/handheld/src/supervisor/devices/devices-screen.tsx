import { runDocument } from '@floorhand/domain/jobs/picking/state';
import { Archive, CloudCheck, CloudOff, Lock, MapPinX, Plus, PowerOff, type LucideIcon } from 'lucide-react';
import { useState } from 'react';

import { useFormats } from '../../copy/copy-provider.tsx';
import { useCopy } from '../../copy/use-copy.ts';
import { Button } from '../../kit/button.tsx';
import { Chip } from '../../kit/chip.tsx';
import { EmptyState } from '../../kit/empty-state.tsx';
import { Panel } from '../../kit/panel.tsx';
import { Table, type TableColumn } from '../../kit/table.tsx';
import { useView } from '../../sync/use-view.ts';
import { nameIn, peopleNames } from '../names.ts';
import { SupervisorDesk } from '../supervisor-desk.tsx';
import { useDurations } from '../use-durations.ts';
import { useNow } from '../use-now.ts';
import { GoodsInHands } from './goods-in-hands.tsx';
import { DeviceSheet } from './device-sheet.tsx';
import type { DeviceState, JudgedDevice } from './judge-device.ts';
import { TypedCodes } from './typed-codes.tsx';
import { JoinSheet } from './join-sheet.tsx';
import { useJudgedDevices } from './use-judged-devices.ts';

const looks: Readonly<
  Record<DeviceState, { icon: LucideIcon; chip: 'correct' | 'offline' | 'stop' | 'caution' }>
> = {
  online: { icon: CloudCheck, chip: 'correct' },
  silent: { icon: CloudOff, chip: 'offline' },
  never: { icon: CloudOff, chip: 'offline' },
  locked: { icon: Lock, chip: 'stop' },
  draining: { icon: PowerOff, chip: 'caution' },
  lost: { icon: MapPinX, chip: 'stop' },
  retired: { icon: Archive, chip: 'offline' },
};

/** Every device of the site: who has it, when it was last heard, what it still holds. */
export function DevicesScreen() {
  const t = useCopy('supervisor');
  const people = useCopy('people');
  const [joining, setJoining] = useState<'open' | 'closed'>('closed');
  const formats = useFormats();
  const held = useView((view) => view.list(runDocument, 'status', 'claimed'), []);
  const judged = useJudgedDevices(held ?? []);
  const ids = (judged?.devices ?? []).flatMap(({ device }) => device.operatorId ?? []);
  const names = useView((view) => peopleNames(view, ids), [ids.join()]);
  const [open, setOpen] = useState<string | null>(null);
  const opened = judged?.devices.find(({ device }) => device.deviceId === open)?.device;
  const columns = useDeviceColumns((device) => nameIn(names, device.operatorId));
  return (
    <SupervisorDesk
      place="devices"
      title={t('device.title')}
      end={
        <Button icon={Plus} onPress={() => setJoining('open')}>
          {people('join.add')}
        </Button>
      }
      subtitle={
        judged
          ? `${t('devices', { count: judged.devices.length })} · ${t('asOf.title', { time: formats.clock(Date.parse(judged.asOf)) })}`
          : undefined
      }
    >
      {judged === null ? (
        <EmptyState scene="newDevice" title={t('devicesUnknown.title')}>
          {t('devicesUnknown.detail')}
        </EmptyState>
      ) : (
        <Panel className="sv-table" label={t('device.title')}>
          <Table
            caption={t('device.title')}
            rows={judged.devices}
            keyOf={({ device }) => device.deviceId}
            columns={columns}
            onOpen={({ device }) => setOpen(device.deviceId)}
          />
        </Panel>
      )}
      <GoodsInHands />
      <TypedCodes />
      {opened && <DeviceSheet heard={opened} onClose={() => setOpen(null)} />}
      {joining === 'open' && <JoinSheet onClose={() => setJoining('closed')} />}
    </SupervisorDesk>
  );
}

function useDeviceColumns(
  personOf: (device: JudgedDevice['device']) => string,
): readonly TableColumn<JudgedDevice>[] {
  const words = useCopy('supervisor.device');
  const supervisor = useCopy('supervisor');
  const formats = useFormats();
  const { ago } = useDurations();
  const now = useNow();
  const dash = '–';
  return [
    {
      key: 'name',
      header: words('name'),
      cell: ({ device }) => <b className="fh-code">{device.name}</b>,
    },
    {
      key: 'state',
      header: words('state'),
      cell: ({ state }) => (
        <Chip state={looks[state].chip} icon={looks[state].icon}>
          {words(`stateOf.${state}`)}
        </Chip>
      ),
    },
    { key: 'person', header: words('person'), cell: ({ device }) => personOf(device) || words('nobody') },
    {
      key: 'heard',
      header: words('lastHeard'),
      cell: ({ device }) =>
        device.lastSeen === null ? (
          supervisor('never')
        ) : (
          <>
            {ago(device.lastSeen, now)}
            <small>{formats.dayAndClock(Date.parse(device.lastSeen))}</small>
          </>
        ),
    },
    {
      key: 'waiting',
      header: words('waiting'),
      align: 'number',
      cell: ({ device }) => (device.pending === null || device.pending === 0 ? dash : device.pending),
    },
    {
      key: 'work',
      header: words('work'),
      align: 'number',
      cell: ({ unitsLeft }) => (unitsLeft === 0 ? dash : formats.number(unitsLeft)),
    },
    {
      key: 'missing',
      header: words('missing'),
      align: 'number',
      cell: ({ device }) =>
        device.missing === 0 ? dash : <Chip state="stop">{formats.number(device.missing)}</Chip>,
    },
    {
      key: 'version',
      header: words('version'),
      cell: ({ device }) => <span className="fh-code">{device.appVersion ?? dash}</span>,
    },
  ];
}
