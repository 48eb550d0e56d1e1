import { lazy, Suspense, useEffect } from 'react';

import { useCopy } from '../copy/use-copy.ts';
import { ScanBar, type ScanBarProps } from '../kit/scan-bar.tsx';
import { closeCamera, toggleCamera, useCameraOpen } from './camera/camera-open.ts';

/** The camera and its decoder are no part of the start-up bundle; they are precached with everything else. */
const CameraView = lazy(() => import('./camera/camera-view.tsx'));

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
      {isOpen && (
        <Suspense fallback={null}>
          <CameraView onClose={closeCamera} />
        </Suspense>
      )}
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
