import { isBySerial } from '@floorhand/domain/jobs/moving/flow/by-serial';
import { takeUnits } from '@floorhand/domain/jobs/moving/flow/on-source';
import type { GoodsLine } from '@floorhand/domain/jobs/moving/flow/situation';

import { useCopy } from '../../copy/use-copy.ts';
import { useCopyByCode } from '../../copy/use-copy-by-code.ts';
import { usePlateLabels } from '../../copy/use-plate-labels.ts';
import { GoodsCard } from '../../floor/goods-card.tsx';
import { Button } from '../../kit/button.tsx';
import { LocationPlate } from '../../kit/location-plate.tsx';
import { Note } from '../../kit/note.tsx';
import { HowMany } from './how-many.tsx';
import type { MovingScreen } from './read-moving-screen.ts';
import { SerialsRead } from './serials-read.tsx';
import type { Moving } from './use-moving.ts';

interface TakeStepProps {
  readonly screen: MovingScreen;
  readonly current: GoodsLine;
  readonly moving: Moving;
  /** Serials that were read of them. */
  readonly read: readonly string[];
  readonly units: number;
  readonly onUnits: (units: number) => void;
}

/** How many leave this place; orders that were promised some of them are named. */
export function TakeStep({ screen: { situation }, current, moving, read, units, onUnits }: TakeStepProps) {
  const t = useCopy('moving');
  const pick = useCopy('pick');
  const unit = useCopyByCode('unit');
  const label = usePlateLabels();
  const { line, sku } = current;
  const most = line.quantity;
  const promised = Math.max(0, units - (most - line.allocated));
  const take = (
    <Button
      kind="soft"
      onPress={() =>
        void moving.act((now, { entry, memory }) => takeUnits(now, units, { becomes: null, entry, memory }))
      }
    >
      {units < most ? t('takePart', { count: units, left: most - units }) : t('takeAll', { count: units })}
    </Button>
  );
  return (
    <>
      {situation.source?.location && (
        <LocationPlate segments={label(situation.source.location.segments)} size="s" />
      )}
      <GoodsCard goods={{ ...current, units: most }} at={current.holder ?? undefined} />
      {promised > 0 && (
        <Note state="caution" title={t('promised.title', { count: promised })}>
          {t('promised.detail')}
        </Note>
      )}
      {isBySerial(current) ? (
        <SerialsRead title={t('howMany')} read={read} of={most}>
          {take}
        </SerialsRead>
      ) : (
        <HowMany
          title={t('howMany')}
          value={units}
          least={1}
          most={most}
          onChange={onUnits}
          caption={pick('ofUnits', { total: most, unit: unit(sku?.unit ?? 'piece', { count: most }) })}
        >
          {take}
        </HowMany>
      )}
    </>
  );
}
