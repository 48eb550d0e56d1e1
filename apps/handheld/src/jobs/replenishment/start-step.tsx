import { untaken } from '@floorhand/domain/replenishing/replenishment-task';
import { ArrowRightLeft } from 'lucide-react';

import { useCopy } from '../../copy/use-copy.ts';
import { Chip } from '../../kit/chip.tsx';
import { EmptyState } from '../../kit/empty-state.tsx';
import { List } from '../../kit/list.tsx';
import { ListRow } from '../../kit/list-row.tsx';
import type { ReplenishmentScreen } from './read-replenishment-screen.ts';

/** Filling up is the usual; what somebody waits for is marked. */
const looks = { urgent: 'stop', demand: 'caution' } as const;

/** What the next trip brings, the most pressing first; the scan of a trolley begins it. */
export function StartStep({ screen: { situation, names } }: { readonly screen: ReplenishmentScreen }) {
  const t = useCopy('replenish');
  const { batch } = situation;
  if (batch.length === 0)
    return (
      <EmptyState scene="allPicked" title={t('nothingWaits.title')}>
        {t('nothingWaits.detail')}
      </EmptyState>
    );
  return (
    <>
      <p className="fh-label">{t('nextTrip', { count: batch.length })}</p>
      <List label={t('nextTrip', { count: batch.length })}>
        {batch.map(({ key, body }) => (
          <ListRow
            key={key}
            icon={ArrowRightLeft}
            title={t('unitsOf', { count: untaken(body), item: names.get(body.skuId) ?? body.skuId })}
            detail={
              <span className="fh-bin">{t('fromTo', { from: body.source.locationId, to: body.target })}</span>
            }
            end={
              body.reason === 'min_max' ? undefined : (
                <Chip state={looks[body.reason]}>{t(`reason.${body.reason}`)}</Chip>
              )
            }
          />
        ))}
      </List>
    </>
  );
}
