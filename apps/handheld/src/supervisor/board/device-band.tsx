import type { Run } from '@floorhand/domain/jobs/picking/state';
import type { Entry } from '@floorhand/domain/kernel/document';
import { CircleCheckBig, CloudOff, FileWarning } from 'lucide-react';
import { useLocation } from 'wouter';

import { useCopy } from '../../copy/use-copy.ts';
import { Icon } from '../../kit/icon.tsx';
import type { JudgedDevice } from '../devices/judge-device.ts';
import { useJudgedDevices } from '../devices/use-judged-devices.ts';
import { useDurations } from '../use-durations.ts';

const mostShown = 4;

/** Devices to look at, one tile each, and the rest in one. */
export function DeviceBand({ held, now }: { readonly held: readonly Entry<Run>[]; readonly now: string }) {
  const t = useCopy('supervisor');
  const [, navigate] = useLocation();
  const judged = useJudgedDevices(held);
  const open = () => navigate('/supervisor/devices');
  if (judged === null)
    return (
      <section className="fh-panel sv-devices" aria-label={t('device.title')}>
        <p className="sv-none">
          <b>{t('devicesUnknown.title')}</b> {t('devicesUnknown.detail')}
        </p>
      </section>
    );
  const look = judged.devices.filter((device) => device.look);
  const shown = look.slice(0, mostShown);
  const others = judged.devices.length - shown.length;
  const online = judged.devices.filter(({ state, look: needs }) => state === 'online' && !needs).length;
  return (
    <section className="fh-panel sv-devices" aria-label={t('device.title')}>
      <h2>
        {t('devices', { count: judged.devices.length })}
        <small>{t('toLookAt', { count: look.length })}</small>
      </h2>
      {shown.map((device) => (
        <DeviceTile key={device.device.deviceId} judged={device} now={now} onOpen={open} />
      ))}
      {others > 0 && (
        <button type="button" className="sv-device" onClick={open}>
          <Icon shape={CircleCheckBig} />
          <span>
            {shown.length > 0 && <b>{t('others', { count: others })}</b>}
            {t('onlineNow', { count: online })}
          </span>
        </button>
      )}
    </section>
  );
}

interface DeviceTileProps {
  readonly judged: JudgedDevice;
  readonly now: string;
  readonly onOpen: () => void;
}

function DeviceTile({ judged: { device, state, unitsLeft }, now, onOpen }: DeviceTileProps) {
  const t = useCopy('supervisor');
  const { age } = useDurations();
  const missing = device.missing > 0;
  const silence = device.lastSeen === null ? t('never') : age(device.lastSeen, now);
  return (
    <button
      type="button"
      className="sv-device"
      data-state={missing ? 'caution' : state === 'online' ? undefined : 'offline'}
      onClick={onOpen}
    >
      <Icon shape={missing ? FileWarning : CloudOff} />
      <span>
        <b className="fh-code">{device.name}</b>
        {missing
          ? t('missingRecords', { count: device.missing })
          : device.pending !== null && device.pending > 0
            ? t('silentWith', { age: silence, count: device.pending })
            : t('silentHolding', { age: silence, count: unitsLeft })}
      </span>
    </button>
  );
}
