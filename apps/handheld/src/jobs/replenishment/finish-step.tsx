import { finish } from '@floorhand/domain/jobs/replenishment/decide/finish';
import type { Trip } from '@floorhand/domain/jobs/replenishment/state';
import { draft } from '@floorhand/domain/kernel/command';
import { useLocation } from 'wouter';

import { useCopy } from '../../copy/use-copy.ts';
import { Button } from '../../kit/button.tsx';
import { Card } from '../../kit/card.tsx';
import { useFloor } from '../../sync/use-floor.ts';

/** The last look: goods that stay on a trolley are goods nobody finds. */
export function FinishStep({ trip }: { readonly trip: Trip }) {
  const t = useCopy('replenish');
  const { submit } = useFloor();
  const [, navigate] = useLocation();
  const answer = (trolley: 'empty' | 'goods_left') =>
    void submit([draft(finish, { trolley })]).then(() => navigate('/'));
  return (
    <Card className="rp-finish" label={t('finish.title')} state="next">
      <h2>{t('finish.title')}</h2>
      <p>{t('finish.done', { count: trip.units })}</p>
      <Button kind="soft" onPress={() => answer('empty')}>
        {t('finish.empty')}
      </Button>
      <Button kind="caution" onPress={() => answer('goods_left')}>
        {t('finish.left')}
      </Button>
    </Card>
  );
}
