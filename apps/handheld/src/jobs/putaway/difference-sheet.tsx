import { reportDifference } from '@floorhand/domain/jobs/putaway/decide/report-difference';
import type { Drop } from '@floorhand/domain/jobs/putaway/flow/situation';
import { draft } from '@floorhand/domain/kernel/command';
import { useState } from 'react';

import { useCopy } from '../../copy/use-copy.ts';
import { ProblemSheet, type NamedPhotos } from '../../floor/problem-sheet.tsx';
import { UnitsStepper } from '../../floor/units-stepper.tsx';
import { Note } from '../../kit/note.tsx';
import { quiet, type Putaway } from './use-putaway.ts';

interface DifferenceSheetProps {
  readonly current: Drop;
  readonly putaway: Putaway;
  readonly onClose: () => void;
}

const most = 9999;

/** Fewer or more on the trolley than the receipt says. */
export function DifferenceSheet({ current: { line, sku }, putaway, onClose }: DifferenceSheetProps) {
  const t = useCopy('putaway');
  const photo = useCopy('photo');
  const [found, setFound] = useState(line.quantity);
  const gap = found - line.quantity;
  const record = ({ blobs }: NamedPhotos) => {
    const { place, skuId, lot, status } = line;
    void putaway.act(() =>
      quiet(
        [draft(reportDifference, { place, skuId, lot, status, found, ...(blobs && { blobs }) })],
        'difference_noted',
      ),
    );
  };
  return (
    <ProblemSheet
      title={t('difference.title')}
      detail={t('difference.detail', { count: line.quantity, item: sku?.name ?? line.skuId })}
      closeLabel={t('closeSheet')}
      photo={{ of: photo('ofGoods'), is: 'optional' }}
      record={{
        label: t('difference.record', { count: found }),
        disabledReason: gap === 0 ? t('difference.same') : undefined,
      }}
      onRecord={record}
      onClose={onClose}
    >
      <UnitsStepper
        title={t('difference.title')}
        value={found}
        least={0}
        most={most}
        onChange={setFound}
        caption={
          gap === 0
            ? t('difference.same')
            : t(gap > 0 ? 'difference.more' : 'difference.fewer', { count: Math.abs(gap) })
        }
        state={gap === 0 ? undefined : 'caution'}
      />
      {gap !== 0 && <Note title={t('difference.told')} />}
    </ProblemSheet>
  );
}
