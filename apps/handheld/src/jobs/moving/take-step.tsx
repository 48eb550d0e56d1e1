import { takeUnits } from '@floorhand/domain/jobs/moving/flow/on-source';
import type { GoodsLine } from '@floorhand/domain/jobs/moving/flow/situation';

import { useCopy } from '../../copy/use-copy.ts';
import { usePlateLabels } from '../../copy/use-plate-labels.ts';
import { GoodsCard } from '../../floor/goods-card.tsx';
import { Button } from '../../kit/button.tsx';
import { LocationPlate } from '../../kit/location-plate.tsx';
import { Note } from '../../kit/note.tsx';
import { HowMany } from './how-many.tsx';
import type { MovingScreen } from './read-moving-screen.ts';
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
  const label = usePlateLabels();
  const { line } = current;
  const most = line.quantity;
  const promised = Math.max(0, units - (most - line.allocated));
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
      <HowMany title={t('howMany')} current={current} read={read} units={units} onUnits={onUnits}>
        <Button
          kind="soft"
          onPress={() =>
            void moving.act((now, { entry, memory }) =>
              takeUnits(now, units, { becomes: null, entry, memory }),
            )
          }
        >
          {units < most
            ? t('takePart', { count: units, left: most - units })
            : t('takeAll', { count: units })}
        </Button>
      </HowMany>
    </>
  );
}
