import type { View } from '@floorhand/domain/kernel/document';
import { useEffect, useLayoutEffect, useRef, useState, type DependencyList } from 'react';

import { useSyncState } from '../stores/sync-state.ts';
import { useFloor } from './use-floor.ts';

/**
 * What a pure function sees in this device's documents, again after every change. Undefined until the first answer,
 * which comes from the device and takes milliseconds; the last answer stays while a newer one is read. A screen is drawn
 * again when there is another answer, not when there may be one.
 * @param dependencies of `read`, as in `useEffect`
 */
export function useView<T>(read: (view: View) => T, dependencies: DependencyList): T | undefined {
  const { read: run } = useFloor();
  const [value, setValue] = useState<{ readonly of: T } | undefined>(undefined);
  const latest = useRef(read);
  useLayoutEffect(() => {
    latest.current = read;
  });
  useEffect(() => {
    let current = true;
    const look = async () => {
      if (!useSyncState.getState().status.ready) return;
      const of = await run(latest.current);
      if (current) setValue((known) => (known && Object.is(known.of, of) ? known : { of }));
    };
    void look();
    const stop = useSyncState.subscribe((state, before) => {
      if (state.version !== before.version || state.status.ready !== before.status.ready) void look();
    });
    return () => {
      current = false;
      stop();
    };
  }, [run, ...dependencies]);
  return value?.of;
}
