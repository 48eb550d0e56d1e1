import { Flashlight, FlashlightOff, ImageUp, SwitchCamera, ZoomIn } from 'lucide-react';
import type { ReactNode } from 'react';

import { useCopy } from '../../copy/use-copy.ts';
import { Button } from '../../kit/button.tsx';
import { Icon } from '../../kit/icon.tsx';
import type { CameraSession, CameraState } from './camera-session.ts';

export interface CameraToolsProps {
  readonly state: CameraState;
  readonly session: CameraSession | null;
  readonly onPhoto: (photo: Blob) => void;
  readonly children: ReactNode;
}

/** What this camera can do, and the way round it: a photo. */
export function CameraTools({ state, session, onPhoto, children }: CameraToolsProps) {
  const t = useCopy('camera');
  const running = state.phase === 'running' ? state : null;
  const zooms = running?.abilities.zooms ?? [];
  const nextZoom = zooms[(zooms.indexOf(running?.zoom ?? 1) + 1) % zooms.length];
  return (
    <div className="fh-camera-tools">
      {running?.abilities.torch && (
        <Button
          icon={running.torch === 'on' ? FlashlightOff : Flashlight}
          onPress={() => void session?.setTorch(running.torch === 'on' ? 'off' : 'on')}
        >
          {t(running.torch === 'on' ? 'lightOff' : 'lightOn')}
        </Button>
      )}
      {nextZoom !== undefined && (
        <Button icon={ZoomIn} onPress={() => void session?.setZoom(nextZoom)}>
          {t('zoom', { factor: String(nextZoom) })}
        </Button>
      )}
      {running !== null && running.cameras > 1 && (
        <Button icon={SwitchCamera} onPress={() => void session?.switchCamera()}>
          {t('switch')}
        </Button>
      )}
      <label className="fh-btn">
        <Icon shape={ImageUp} />
        {t('photo')}
        <input
          className="fh-sr"
          type="file"
          accept="image/*"
          onChange={({ target }) => {
            const [photo] = target.files ?? [];
            if (photo) onPhoto(photo);
            target.value = '';
          }}
        />
      </label>
      {children}
    </div>
  );
}
