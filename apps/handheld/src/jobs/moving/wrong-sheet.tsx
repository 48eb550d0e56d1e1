import { reportMissing } from '@floorhand/domain/jobs/moving/decide/report-missing';
import { stopGoods } from '@floorhand/domain/jobs/moving/decide/stop-goods';
import { takeUnits } from '@floorhand/domain/jobs/moving/flow/on-source';
import { nothingInMind, outcome } from '@floorhand/domain/jobs/moving/flow/outcome';
import type { GoodsLine } from '@floorhand/domain/jobs/moving/flow/situation';
import type { StopReason } from '@floorhand/domain/jobs/moving/state';
import { draft } from '@floorhand/domain/kernel/command';
import type { Besides } from '@floorhand/domain/kernel/own-words';
import { Calculator, OctagonX, PackageX, Pause, Tag } from 'lucide-react';
import { useState } from 'react';

import { useCopy } from '../../copy/use-copy.ts';
import { useCopyByCode } from '../../copy/use-copy-by-code.ts';
import { ProblemSheet } from '../../floor/problem-sheet.tsx';
import { UnitsStepper } from '../../floor/units-stepper.tsx';
import { List } from '../../kit/list.tsx';
import { ListRow } from '../../kit/list-row.tsx';
import { Sheet } from '../../kit/sheet.tsx';
import { StopSheet } from './stop-sheet.tsx';
import type { Moving, Pressed } from './use-moving.ts';

interface WrongSheetProps {
  readonly current: GoodsLine;
  readonly units: number;
  readonly moving: Moving;
  readonly onLabel: () => void;
  readonly onClose: () => void;
}

type What = 'damaged' | 'hold' | 'hold_all';

/** Something is wrong with the goods that are to be taken: what first, then why; or there are fewer than it says. */
export function WrongSheet({ current, units, moving, onLabel, onClose }: WrongSheetProps) {
  const t = useCopy('moving');
  const putaway = useCopy('putaway');
  const [what, setWhat] = useState<What | 'missing' | null>(null);
  const { line, sku } = current;
  if (what === 'missing')
    return (
      <Missing
        current={current}
        onCount={(found, besides) => void moving.act(missing(current, found, besides))}
        onClose={onClose}
      />
    );
  if (what !== null)
    return (
      <StopSheet
        title={t('why')}
        status={what === 'damaged' ? 'damaged' : 'hold'}
        what={what === 'hold_all' ? t('wrong.holdAll') : t(`wrong.${what}`, { count: units })}
        onRecord={(reason, besides) => void moving.act(stopping({ what, reason, units, current, besides }))}
        onClose={onClose}
      />
    );
  return (
    <Sheet
      title={t('wrong.title')}
      detail={putaway('unitsOf', { count: line.quantity, item: sku?.name ?? line.skuId })}
      closeLabel={t('close')}
      onClose={onClose}
    >
      <List label={t('wrong.title')}>
        <ListRow
          icon={PackageX}
          title={t('wrong.damaged', { count: units })}
          detail={t('wrong.toQuarantine')}
          onPress={() => setWhat('damaged')}
        />
        {units < line.quantity && (
          <ListRow
            icon={Pause}
            title={t('wrong.hold', { count: units })}
            detail={t('wrong.toQuarantine')}
            onPress={() => setWhat('hold')}
          />
        )}
        <ListRow
          icon={OctagonX}
          title={t('wrong.holdAll')}
          detail={t('wrong.nobodyPicks')}
          onPress={() => setWhat('hold_all')}
        />
        {line.place.kind === 'location' && (
          <ListRow
            icon={Calculator}
            title={t('wrong.missing')}
            detail={t('wrong.missingDetail', { count: line.quantity })}
            onPress={() => setWhat('missing')}
          />
        )}
        <ListRow icon={Tag} title={t('carried.label')} detail={t('carried.labelDetail')} onPress={onLabel} />
      </List>
    </Sheet>
  );
}

function Missing({
  current: { line, sku },
  onCount,
  onClose,
}: {
  readonly current: GoodsLine;
  readonly onCount: (found: number, besides: Besides) => void;
  readonly onClose: () => void;
}) {
  const t = useCopy('moving');
  const pick = useCopy('pick');
  const photo = useCopy('photo');
  const unit = useCopyByCode('unit');
  // As many as it says would be no difference.
  const most = line.quantity - 1;
  const [found, setFound] = useState(most);
  return (
    <ProblemSheet
      title={t('really')}
      detail={t('wrong.missingDetail', { count: line.quantity })}
      closeLabel={t('close')}
      photo={{ of: photo('ofBin'), is: 'optional' }}
      record={{ label: t('thereAre', { count: found }) }}
      onRecord={(besides) => onCount(found, besides)}
      onClose={onClose}
    >
      <UnitsStepper
        title={t('really')}
        value={found}
        least={0}
        most={most}
        onChange={setFound}
        caption={pick('ofUnits', {
          total: line.quantity,
          unit: unit(sku?.unit ?? 'piece', { count: line.quantity }),
        })}
        state="caution"
      />
    </ProblemSheet>
  );
}

const missing =
  ({ line }: GoodsLine, found: number, besides: Besides): Pressed =>
  () =>
    line.place.kind === 'location'
      ? outcome(['attention', 'missing_noted'], nothingInMind, {
          commands: [
            draft(reportMissing, {
              locationId: line.place.id,
              skuId: line.skuId,
              lot: line.lot,
              found,
              ...besides,
            }),
          ],
        })
      : null;

const stopping =
  ({
    what,
    reason,
    units,
    current: { line },
    besides: { note = '', ...shown },
  }: {
    readonly what: What;
    readonly reason: StopReason;
    readonly units: number;
    readonly current: GoodsLine;
    readonly besides: Besides;
  }): Pressed =>
  (situation, { entry, memory }) => {
    const becomes = { status: what === 'hold_all' ? 'hold' : what, reason, note };
    if (what !== 'hold_all') return takeUnits(situation, units, { becomes, entry, memory, ...shown });
    const { place, skuId, lot } = line;
    if (place.kind === 'virtual') return null;
    return outcome(['step_done', 'stopped_here'], nothingInMind, {
      commands: [draft(stopGoods, { place, skuId, lot, status: 'hold', reason, note, entry, ...shown })],
    });
  };
