import type { StockRow } from '@floorhand/domain/jobs/moving/find-stock';

import { useCopy } from '../../copy/use-copy.ts';

/** Where a row lies: its label, and what kind of place it is. */
export function PlaceCell({ row: { balance, location, hands } }: { readonly row: StockRow }) {
  const t = useCopy('inventory.kind');
  const [, id = ''] = /^[a-z]+:(.*)$/.exec(balance.place) ?? [];
  if (hands !== null)
    return (
      <>
        <b>{hands}</b>
        <small>{t('hands')}</small>
      </>
    );
  if (balance.place.startsWith('virtual:')) return <b>{t('suspense')}</b>;
  return (
    <>
      <span className={location ? 'fh-bin' : 'fh-code'}>{id}</span>
      <small>{t(location?.kind ?? 'unit')}</small>
    </>
  );
}
