import type { StockRow } from '@floorhand/domain/jobs/moving/find-stock';
import { Check, ListChecks, OctagonPause } from 'lucide-react';

import { useCopy } from '../../copy/use-copy.ts';
import { useCopyByCode } from '../../copy/use-copy-by-code.ts';
import { Chip } from '../../kit/chip.tsx';

/** What speaks against a row, in one word. */
export function StatusChip({ row: { balance, countAsked } }: { readonly row: StockRow }) {
  const t = useCopy('inventory');
  const unfit = useCopyByCode('putaway.unfit');
  if (balance.status !== 'available')
    return (
      <Chip state="stop" icon={OctagonPause}>
        {unfit(balance.status)}
      </Chip>
    );
  return countAsked ? (
    <Chip state="caution" icon={ListChecks}>
      {t('countAsked')}
    </Chip>
  ) : (
    <Chip state="correct" icon={Check}>
      {t('show.good')}
    </Chip>
  );
}
