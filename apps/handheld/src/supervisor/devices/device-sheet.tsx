import { Archive, ChevronRight, MapPinX, PowerOff, RotateCcw, type LucideIcon } from 'lucide-react';
import { useState } from 'react';

import { useCopy } from '../../copy/use-copy.ts';
import { Icon } from '../../kit/icon.tsx';
import { Note } from '../../kit/note.tsx';
import { Sheet } from '../../kit/sheet.tsx';
import { Tile } from '../../kit/tile.tsx';
import { setDevice, type DeviceStatus, type SetDeviceRefusal } from '../../sync/set-device.ts';
import { useFloor } from '../../sync/use-floor.ts';
import { askDevicesAgain, type HeardDevice } from '../../sync/use-supervisor-api.ts';

const icons: Readonly<Record<DeviceStatus, LucideIcon>> = {
  active: RotateCcw,
  draining: PowerOff,
  lost: MapPinX,
  retired: Archive,
};

/** What can become of a device as it stands. None is advised: each of them takes something away. */
const choices: Readonly<Record<DeviceStatus, readonly DeviceStatus[]>> = {
  active: ['draining', 'lost'],
  draining: ['active', 'lost', 'retired'],
  lost: ['active', 'retired'],
  retired: [],
};

const isStatus = (status: string): status is DeviceStatus => Object.hasOwn(choices, status);

/** One device: how it stands, and taking it out of use or back. */
export function DeviceSheet({
  heard,
  onClose,
}: {
  readonly heard: HeardDevice;
  readonly onClose: () => void;
}) {
  const t = useCopy('deviceDesk');
  const floor = useFloor();
  const [refusal, setRefusal] = useState<SetDeviceRefusal | null>(null);
  const status = isStatus(heard.status) ? heard.status : 'retired';
  const { deviceId } = heard;
  const isOwn = deviceId === floor.device.enrolment?.deviceId;
  const told = isOwn ? 'own_device' : refusal;
  const choose = async (next: DeviceStatus): Promise<void> => {
    const refused = await setDevice(floor, { deviceId, status: next });
    setRefusal(refused);
    if (refused !== null) return;
    askDevicesAgain();
    onClose();
  };
  return (
    <Sheet title={heard.name} detail={t(`state.${status}`)} closeLabel={t('close')} onClose={onClose}>
      {told !== null && (
        <Note state="caution" title={t(`refused.${told}.title`)}>
          {t(`refused.${told}.detail`)}
        </Note>
      )}
      {!isOwn &&
        choices[status].map((next) => (
          <button key={next} type="button" className="sv-choice" onClick={() => void choose(next)}>
            <Tile icon={icons[next]} />
            <span>
              <b>{t(`act.${next}.title`)}</b>
              <small>{t(`act.${next}.detail`)}</small>
            </span>
            <Icon shape={ChevronRight} size="s" />
          </button>
        ))}
    </Sheet>
  );
}
