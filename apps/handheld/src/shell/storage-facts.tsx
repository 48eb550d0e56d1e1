import { useEffect, useState } from 'react';

import { useFormats } from '../copy/copy-provider.tsx';
import { useCopy } from '../copy/use-copy.ts';
import { DeviceFacts, type DeviceFact } from '../kit/device-facts.tsx';
import { storageHealth, type StorageHealth } from '../storage/storage-health.ts';
import { useDurations } from '../supervisor/use-durations.ts';
import { useNow } from '../supervisor/use-now.ts';
import { useSyncStatus } from '../sync/use-sync-status.ts';

/** When the server was last heard, how much room is left, and whether the browser promised to keep it all. */
export function StorageFacts() {
  const t = useCopy('sync');
  const shared = useCopy('shared');
  const formats = useFormats();
  const { lastContactMs } = useSyncStatus();
  const health = useStorageHealth();
  const now = useNow();
  const { ago } = useDurations();
  return (
    <DeviceFacts
      label={t('device')}
      facts={[
        {
          label: t('lastSync'),
          value: lastContactMs === null ? t('never') : formats.clock(lastContactMs),
          detail: lastContactMs === null ? undefined : ago(new Date(lastContactMs).toISOString(), now),
        },
        storageFact(t, formats.size, health),
        {
          label: t('kept'),
          value: health?.isPersisted === true ? shared('yes') : shared('no'),
          detail: t('keptDetail'),
        },
      ]}
    />
  );
}

type Words = ReturnType<typeof useCopy<'sync'>>;

function storageFact(t: Words, size: (bytes: number) => string, health: StorageHealth | null): DeviceFact {
  const { usedBytes, quotaBytes } = health ?? { usedBytes: null, quotaBytes: null };
  if (usedBytes === null || quotaBytes === null || quotaBytes === 0)
    return { label: t('storage'), value: usedBytes === null ? '–' : size(usedBytes) };
  const percent = Math.ceil((100 * usedBytes) / quotaBytes);
  return {
    label: t('storage'),
    value: size(usedBytes),
    detail: t('storageFree', { size: size(Math.max(0, quotaBytes - usedBytes)) }),
    meter: { percent, label: t('storageUsed', { percent }) },
  };
}

function useStorageHealth(): StorageHealth | null {
  const [health, setHealth] = useState<StorageHealth | null>(null);
  useEffect(() => {
    let current = true;
    void storageHealth().then((read) => {
      if (current) setHealth(read);
    });
    return () => {
      current = false;
    };
  }, []);
  return health;
}
