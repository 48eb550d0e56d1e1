import { useCallback } from 'react';

import { endWork } from './session-control.ts';
import { useFloor } from './use-floor.ts';

/** Signs the person out; their run and their unsent records stay. */
export function useEndWork(): () => void {
  const { device } = useFloor();
  return useCallback(() => void endWork(device), [device]);
}
