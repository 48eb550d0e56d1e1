import { finish } from '@floorhand/domain/jobs/putaway/decide/finish';
import type { Load } from '@floorhand/domain/jobs/putaway/state';
import { draft } from '@floorhand/domain/kernel/command';
import { ScanBarcode } from 'lucide-react';
import { useLocation } from 'wouter';

import { useCopy } from '../../copy/use-copy.ts';
import { Button } from '../../kit/button.tsx';
import { Card } from '../../kit/card.tsx';
import { useFloor } from '../../sync/use-floor.ts';
import { useLabelsToCheck } from './label-sheet.tsx';

interface FinishStepProps {
  readonly load: Load;
  /** Reads new labels before their place is left. */
  readonly onLabels: () => void;
}

/** The last look: goods that stay on a trolley are goods nobody finds. */
export function FinishStep({ load, onLabels }: FinishStepProps) {
  const t = useCopy('putaway');
  const { submit } = useFloor();
  const [, navigate] = useLocation();
  const unread = useLabelsToCheck();
  const answer = (trolley: 'empty' | 'goods_left') =>
    void submit([draft(finish, { trolley })]).then(() => navigate('/'));
  return (
    <Card className="pa-finish" label={t('finish.title')} state="next">
      <h2>{t('finish.title')}</h2>
      <p>{t('finish.done', { drops: load.drops, count: load.units })}</p>
      {unread > 0 && (
        <Button icon={ScanBarcode} onPress={onLabels}>
          {t('label.unread', { count: unread })}
        </Button>
      )}
      <Button kind="soft" onPress={() => answer('empty')}>
        {t('finish.empty')}
      </Button>
      <Button kind="caution" onPress={() => answer('goods_left')}>
        {t('finish.left')}
      </Button>
    </Card>
  );
}
