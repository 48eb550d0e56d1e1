import type { StorageProblemKind } from '@floorhand/sync/client/ports';

import { useCopy } from '../copy/use-copy.ts';
import { Button } from '../kit/button.tsx';
import { HaltScreen } from '../kit/halt-screen.tsx';

/** The device can keep no more records. Says what became of the last one and what to do. */
export function HaltedScreen({ problem }: { readonly problem: StorageProblemKind }) {
  const t = useCopy('storage');
  const again = (
    <Button kind="primary" onPress={() => location.reload()}>
      {t(problem === 'newer_version' ? 'reload' : 'full.freeSpace')}
    </Button>
  );
  if (problem === 'quota') {
    return (
      <HaltScreen title={t('full.title')} actions={again}>
        <p>{t('full.lastScan')}</p>
        <p>{t('full.kept')}</p>
      </HaltScreen>
    );
  }
  return (
    <HaltScreen title={problem === 'newer_version' ? t('newer.title') : t('broken.title')} actions={again}>
      <p>{problem === 'newer_version' ? t('newer.detail') : t('broken.detail')}</p>
    </HaltScreen>
  );
}
