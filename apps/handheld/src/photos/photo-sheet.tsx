import type { BlobRef } from '@floorhand/domain/kernel/blob-ref';
import { Camera, Check, RotateCcw } from 'lucide-react';
import { useEffect, useRef, useState, useSyncExternalStore } from 'react';

import { useCopy } from '../copy/use-copy.ts';
import { Button } from '../kit/button.tsx';
import { Note } from '../kit/note.tsx';
import { Sheet } from '../kit/sheet.tsx';
import '../scanning/camera/camera.css';
import { CameraTools } from '../scanning/camera/camera-tools.tsx';
import { closeCamera } from '../scanning/camera/camera-open.ts';
import { useFloor } from '../sync/use-floor.ts';
import { PhotosFull, type TakenPicture } from './device-photos.ts';
import { LocalPicture } from './local-picture.tsx';
import { PhotoCamera } from './photo-camera.ts';
import './photos.css';
import { shrinkPicture } from './shrink-picture.ts';

interface PhotoSheetProps {
  readonly title: string;
  /** The photo is kept on the device: the record may name it. */
  readonly onTaken: (photo: BlobRef) => void;
  readonly onClose: () => void;
}

type Trouble = 'unreadable' | 'full' | 'notKept';

/** One photo: aim, press, look at it. Kept on the device before anybody goes on. */
export function PhotoSheet({ title, onTaken, onClose }: PhotoSheetProps) {
  const t = useCopy('photo');
  const { device, now } = useFloor();
  const [taken, setTaken] = useState<TakenPicture | null>(null);
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const [isBusy, setBusy] = useState(false);
  const take = async (source: HTMLVideoElement | Blob) => {
    setBusy(true);
    setTrouble(null);
    try {
      setTaken(await shrinkPicture(source, now()));
    } catch {
      setTrouble('unreadable');
    }
    setBusy(false);
  };
  const keep = async (picture: TakenPicture) => {
    setBusy(true);
    try {
      onTaken(await device.photos.keep(picture));
    } catch (error) {
      console.error('a photo was not kept', error);
      setTrouble(error instanceof PhotosFull ? 'full' : 'notKept');
      setBusy(false);
    }
  };
  return (
    <Sheet title={title} closeLabel={t('close')} onClose={onClose}>
      {trouble !== null && (
        <Note state="caution" title={t(`trouble.${trouble}.title`)} detail="below">
          {t(`trouble.${trouble}.detail`)}
        </Note>
      )}
      {taken === null ? (
        <Aim isBusy={isBusy} onTake={(source) => void take(source)} />
      ) : (
        <Look
          picture={taken}
          isBusy={isBusy}
          onAgain={() => {
            setTaken(null);
            setTrouble(null);
          }}
          onUse={() => void keep(taken)}
        />
      )}
    </Sheet>
  );
}

interface AimProps {
  readonly isBusy: boolean;
  readonly onTake: (source: HTMLVideoElement | Blob) => void;
}

function Aim({ isBusy, onTake }: AimProps) {
  const t = useCopy('photo');
  const words = useCopy('camera');
  const [camera] = useState(() => new PhotoCamera());
  const state = useSyncExternalStore(camera.subscribe, camera.state);
  const video = useRef<HTMLVideoElement>(null);
  useEffect(() => {
    // One stream at a time: many phones give no second one.
    closeCamera();
    return video.current ? camera.start(video.current) : undefined;
  }, [camera]);
  const failed = state.phase === 'failed' ? state.problem : null;
  const shoot = () => {
    if (video.current && state.phase === 'running') onTake(video.current);
  };
  return (
    <section className="fh-camera" aria-label={words('label')} data-phase={state.phase}>
      {failed !== null && (
        <Note state="caution" title={words(`problem.${failed}.title`)} detail="below">
          {t('orFile')}
        </Note>
      )}
      <div className="fh-camera-view ph-aim" hidden={failed !== null}>
        <video ref={video} muted playsInline aria-hidden="true" />
      </div>
      <CameraTools state={state} session={camera.session} onPhoto={onTake}>
        {failed !== null && <Button onPress={() => void camera.session?.open()}>{words('tryAgain')}</Button>}
      </CameraTools>
      {failed === null && (
        <Button
          kind="primary"
          icon={Camera}
          disabledReason={state.phase === 'running' && !isBusy ? undefined : words('starting')}
          onPress={shoot}
        >
          {t('shoot')}
        </Button>
      )}
    </section>
  );
}

interface LookProps {
  readonly picture: TakenPicture;
  readonly isBusy: boolean;
  readonly onAgain: () => void;
  readonly onUse: () => void;
}

function Look({ picture, isBusy, onAgain, onUse }: LookProps) {
  const t = useCopy('photo');
  return (
    <>
      <LocalPicture picture={picture} className="ph-look" />
      <div className="ph-choice">
        <Button icon={RotateCcw} onPress={onAgain}>
          {t('again')}
        </Button>
        <Button
          kind="primary"
          icon={Check}
          disabledReason={isBusy ? t('keeping') : undefined}
          onPress={onUse}
        >
          {t('use')}
        </Button>
      </div>
    </>
  );
}
