import { storeUnits, unitsMeant } from '@floorhand/domain/jobs/putaway/flow/on-goods';
import type { Drop } from '@floorhand/domain/jobs/putaway/flow/situation';
import { useState } from 'react';

import { useCopy } from '../../copy/use-copy.ts';
import { useCopyByCode } from '../../copy/use-copy-by-code.ts';
import { usePlateLabels } from '../../copy/use-plate-labels.ts';
import { Button } from '../../kit/button.tsx';
import { CountCard } from '../../kit/count-card.tsx';
import { LocationPlate } from '../../kit/location-plate.tsx';
import { Note } from '../../kit/note.tsx';
import { GoodsCard } from '../../floor/goods-card.tsx';
import { UnitsStepper } from '../../floor/units-stepper.tsx';
import type { PutawayScreen } from './read-putaway-screen.ts';
import type { Putaway } from './use-putaway.ts';

interface QuantityStepProps {
  readonly screen: PutawayScreen;
  readonly current: Drop;
  readonly putaway: Putaway;
}

/** How many go in here: all that fit are proposed, and what stays gets a new bin. */
export function QuantityStep({ screen: { situation }, current, putaway }: QuantityStepProps) {
  const t = useCopy('putaway');
  const pick = useCopy('pick');
  const unit = useCopyByCode('unit');
  const label = usePlateLabels();
  const most = current.line.quantity;
  const proposed = unitsMeant(situation);
  const [chosen, setUnits] = useState(proposed);
  const { serials } = situation;
  // Goods that are told apart say by their serials how many they are.
  const units = serials === null ? chosen : proposed;
  const word = unit(current.sku?.unit ?? 'piece', { count: most });
  if (!situation.at) return null;
  return (
    <>
      <LocationPlate segments={label(situation.at.location.segments)} size="s" />
      <GoodsCard goods={current} />
      <CountCard label={t('howMany')}>
        <UnitsStepper
          title={t('howMany')}
          value={units}
          least={serials === null ? 1 : units}
          most={serials === null ? most : units}
          onChange={setUnits}
          caption={pick('ofUnits', { total: most, unit: word })}
          state={units < most ? 'caution' : undefined}
        />
        {serials !== null && <Note>{t('serials', { count: serials.read.length })}</Note>}
        <Button kind="soft" onPress={() => void putaway.act((now) => storeUnits(now, units))}>
          {units < most ? t('putPart', { count: units, left: most - units }) : t('putAll', { count: units })}
        </Button>
      </CountCard>
    </>
  );
}
