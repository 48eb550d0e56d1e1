import { useEffect, useRef, useState, useSyncExternalStore } from 'react';

import { useCopy } from '../../copy/use-copy.ts';
import { Button } from '../../kit/button.tsx';
import { Note } from '../../kit/note.tsx';
import { useScanner } from '../scan-context.ts';
import { CameraTools } from './camera-tools.tsx';
import { LiveCamera } from './live-camera.ts';
import './camera.css';

export interface CameraViewProps {
  readonly onClose: () => void;
}

/** The live picture above the scan bar. It stays open, scan after scan, until it is closed. */
export default function CameraView({ onClose }: CameraViewProps) {
  const t = useCopy('camera');
  const { feed } = useScanner();
  const [camera] = useState(() => new LiveCamera());
  const { state, hint } = useSyncExternalStore(camera.subscribe, camera.look);
  const video = useRef<HTMLVideoElement>(null);
  const still = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    if (!video.current || !still.current) return undefined;
    return camera.start({
      video: video.current,
      still: still.current,
      onRead: (text, identifier) => feed(text, 'camera', identifier),
    });
  }, [camera, feed]);
  const failed = state.phase === 'failed' ? state.problem : null;
  const says = state.phase === 'starting' ? t('starting') : t(`hint.${hint}`);
  return (
    <section className="fh-camera" aria-label={t('label')} data-phase={state.phase}>
      {failed !== null && (
        <Note state="caution" title={t(`problem.${failed}.title`)} detail="below">
          {t(`problem.${failed}.detail`)}
        </Note>
      )}
      <div className="fh-camera-view" data-hint={hint} hidden={failed !== null}>
        <video ref={video} muted playsInline aria-hidden="true" />
        <canvas ref={still} aria-hidden="true" />
        <span className="fh-camera-aim" aria-hidden="true" />
      </div>
      {(failed === null || hint === 'unread') && (
        <p className="fh-camera-says" role="status">
          {says}
        </p>
      )}
      <CameraTools state={state} session={camera.session} onPhoto={(photo) => void camera.readPhoto(photo)}>
        {failed !== null && <Button onPress={() => void camera.session?.open()}>{t('tryAgain')}</Button>}
        <Button onPress={onClose}>{t('close')}</Button>
      </CameraTools>
    </section>
  );
}
