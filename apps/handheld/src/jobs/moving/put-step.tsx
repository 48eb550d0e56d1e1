import { isBySerial } from '@floorhand/domain/jobs/moving/flow/by-serial';
import { putUnits } from '@floorhand/domain/jobs/moving/flow/on-put';
import type { GoodsLine } from '@floorhand/domain/jobs/moving/flow/situation';
import { useState } from 'react';

import { useCopy } from '../../copy/use-copy.ts';
import { usePlateLabels } from '../../copy/use-plate-labels.ts';
import { GoodsCard } from '../../floor/goods-card.tsx';
import { Button } from '../../kit/button.tsx';
import { LocationPlate } from '../../kit/location-plate.tsx';
import { HowMany } from './how-many.tsx';
import type { MovingScreen } from './read-moving-screen.ts';
import type { Moving } from './use-moving.ts';

interface PutStepProps {
  readonly screen: MovingScreen;
  readonly current: GoodsLine;
  readonly moving: Moving;
  /** Serials that were read of them. */
  readonly read: readonly string[];
}

/** How many go in here: all that fit are proposed, and the rest stays in the hands. */
export function PutStep({ screen: { situation }, current, moving, read }: PutStepProps) {
  const t = useCopy('putaway');
  const label = usePlateLabels();
  const most = current.line.quantity;
  const [chosen, setUnits] = useState(situation.at?.units ?? most);
  const units = isBySerial(current) ? read.length || most : chosen;
  if (!situation.at) return null;
  return (
    <>
      <LocationPlate segments={label(situation.at.location.segments)} size="s" />
      <GoodsCard goods={{ ...current, units: most }} />
      <HowMany title={t('howMany')} current={current} read={read} units={units} onUnits={setUnits}>
        <Button kind="soft" onPress={() => void moving.act((now, round) => putUnits(now, units, round))}>
          {units < most ? t('putPart', { count: units, left: most - units }) : t('putAll', { count: units })}
        </Button>
      </HowMany>
    </>
  );
}
