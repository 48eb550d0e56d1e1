import { takeUnits } from '@floorhand/domain/jobs/moving/flow/on-source';
import { reportMissing } from '@floorhand/domain/jobs/moving/decide/report-missing';
import { stopGoods } from '@floorhand/domain/jobs/moving/decide/stop-goods';
import { nothingInMind, outcome } from '@floorhand/domain/jobs/moving/flow/outcome';
import type { GoodsLine } from '@floorhand/domain/jobs/moving/flow/situation';
import { reasonsFor, type StopReason } from '@floorhand/domain/jobs/moving/state';
import { draft } from '@floorhand/domain/kernel/command';
import { Calculator, OctagonX, PackageX, Pause } from 'lucide-react';
import { useState } from 'react';

import { useCopy } from '../../copy/use-copy.ts';
import { useCopyByCode } from '../../copy/use-copy-by-code.ts';
import { Button } from '../../kit/button.tsx';
import { List } from '../../kit/list.tsx';
import { ListRow } from '../../kit/list-row.tsx';
import { Sheet } from '../../kit/sheet.tsx';
import { HowMany } from './how-many.tsx';
import type { Moving, Pressed } from './use-moving.ts';

interface WrongSheetProps {
  readonly current: GoodsLine;
  readonly units: number;
  readonly moving: Moving;
  readonly onClose: () => void;
}

type What = 'damaged' | 'hold' | 'hold_all';

/** Something is wrong with the goods at hand: what first, then why; or there are fewer than it says. */
export function WrongSheet({ current, units, moving, onClose }: WrongSheetProps) {
  const t = useCopy('moving');
  const putaway = useCopy('putaway');
  const reasonOf = useCopyByCode('moving.reason');
  const [what, setWhat] = useState<What | 'missing' | null>(null);
  const { line, sku } = current;
  const act = (decide: Pressed) => {
    onClose();
    void moving.act(decide);
  };
  const title = what === 'missing' ? t('really') : what === null ? t('wrong.title') : t('why');
  return (
    <Sheet
      title={title}
      detail={
        what === 'missing'
          ? t('wrong.missingDetail', { count: line.quantity })
          : putaway('unitsOf', { count: line.quantity, item: sku?.name ?? line.skuId })
      }
      closeLabel={t('close')}
      onClose={onClose}
    >
      {what === null && (
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
        </List>
      )}
      {what === 'missing' && <Missing current={current} onCount={(found) => act(missing(current, found))} />}
      {what !== null && what !== 'missing' && (
        <List label={t('why')}>
          {reasonsFor(what === 'damaged' ? 'damaged' : 'hold').map((reason) => (
            <ListRow
              key={reason}
              title={reasonOf(reason)}
              onPress={() => act(stopping({ what, reason, units, current }))}
            />
          ))}
        </List>
      )}
    </Sheet>
  );
}

function Missing({
  current: { line, sku },
  onCount,
}: {
  readonly current: GoodsLine;
  readonly onCount: (found: number) => void;
}) {
  const t = useCopy('moving');
  const pick = useCopy('pick');
  const unit = useCopyByCode('unit');
  // As many as it says would be no difference.
  const most = line.quantity - 1;
  const [found, setFound] = useState(most);
  return (
    <HowMany
      title={t('really')}
      value={found}
      least={0}
      most={most}
      onChange={setFound}
      caption={pick('ofUnits', {
        total: line.quantity,
        unit: unit(sku?.unit ?? 'piece', { count: line.quantity }),
      })}
    >
      <Button kind="soft" onPress={() => onCount(found)}>
        {t('thereAre', { count: found })}
      </Button>
    </HowMany>
  );
}

const missing =
  ({ line }: GoodsLine, found: number): Pressed =>
  () =>
    line.place.kind === 'location'
      ? outcome(['attention', 'missing_noted'], nothingInMind, {
          commands: [
            draft(reportMissing, {
              locationId: line.place.id,
              skuId: line.skuId,
              lot: line.lot,
              found,
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
  }: {
    readonly what: What;
    readonly reason: StopReason;
    readonly units: number;
    readonly current: GoodsLine;
  }): Pressed =>
  (situation, { entry }) => {
    if (what !== 'hold_all')
      return takeUnits(situation, units, { becomes: { status: what, reason, note: '' }, entry });
    const { place, skuId, lot } = line;
    if (place.kind === 'virtual') return null;
    return outcome(['step_done', 'stopped_here'], nothingInMind, {
      commands: [draft(stopGoods, { place, skuId, lot, status: 'hold', reason, note: '', entry })],
    });
  };
