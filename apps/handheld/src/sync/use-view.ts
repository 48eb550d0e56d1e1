import type { View } from '@floorhand/domain/kernel/document';
import { useEffect, useState, type DependencyList } from 'react';

import { useSyncState } from '../stores/sync-state.ts';
import { useFloor } from './use-floor.ts';

/**
 * What a pure function sees in this device's documents, again after every change. Undefined until the first answer,
 * which comes from the device and takes milliseconds; the last answer stays while a newer one is read.
 * @param dependencies of `read`, as in `useEffect`
 */
export function useView<T>(read: (view: View) => T, dependencies: DependencyList): T | undefined {
  const { read: run } = useFloor();
  const version = useSyncState((state) => state.version);
  const ready = useSyncState((state) => state.status.ready);
  const [value, setValue] = useState<{ readonly of: T } | undefined>(undefined);
  useEffect(() => {
    if (!ready) return;
    let current = true;
    void run(read).then((of) => {
      if (current) setValue({ of });
    });
    return () => {
      current = false;
    };
  }, [run, version, ready, ...dependencies]);
  return value?.of;
}
