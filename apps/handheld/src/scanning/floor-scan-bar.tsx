import { useEffect } from 'react';

import { useCopy } from '../copy/use-copy.ts';
import { lazyPart } from '../kit/lazy-part.tsx';
import { Note } from '../kit/note.tsx';
import { ScanBar, type ScanBarProps } from '../kit/scan-bar.tsx';
import { closeCamera, toggleCamera, useCameraOpen } from './camera/camera-open.ts';

/** The camera and its decoder are no part of the start-up bundle; they are precached with everything else. */
const CameraView = lazyPart({
  load: async () => (await import('./camera/camera-view.tsx')).default,
  loading: null,
  missing: <CameraMissing />,
});

/** The scan bar of a floor screen: its camera button opens a live picture above it. F3 does the same. */
export function FloorScanBar(props: Omit<ScanBarProps, 'camera'>) {
  const t = useCopy('camera');
  const { camera } = useCameraOpen();
  const isOpen = camera === 'open';
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'F3') return;
      event.preventDefault();
      toggleCamera();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
  return (
    <>
      {isOpen && <CameraView onClose={closeCamera} />}
      <ScanBar
        {...props}
        hero={isOpen ? undefined : props.hero}
        camera={{
          label: t(isOpen ? 'close' : 'open'),
          state: camera,
          onPress: toggleCamera,
        }}
      />
    </>
  );
}

/** Mid-task there is nothing to press: scanner and typing work on, and the way to reload is at the next pause. */
function CameraMissing() {
  const sync = useCopy('sync');
  return (
    <Note state="caution" title={sync('part.title')}>
      {sync('part.detail')}
    </Note>
  );
}
