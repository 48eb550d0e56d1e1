import type { Brand } from '@floorhand/domain/catalog/brand';
import type { CountDays } from '@floorhand/domain/settings/limits';
import { useState } from 'react';

import { useCopy } from '../../copy/use-copy.ts';
import { ChoiceGroup } from '../../kit/choice-group.tsx';
import { Sheet } from '../../kit/sheet.tsx';
import { useView } from '../../sync/use-view.ts';
import { BrandLimitsForm } from './brand-limits-form.tsx';
import { CountDaysForm } from './count-days-form.tsx';
import { readLimits } from './read-limits.ts';
import { TrolleyForm } from './trolley-form.tsx';

const building = '';
/** No brand has such a code. */
const trolleys = '#trolleys';

/** What the house and its brands let pass, and how often everything is counted. */
export function LimitsSheet({ onClose }: { readonly onClose: () => void }) {
  const t = useCopy('limits');
  const limits = useView(readLimits, []);
  const [chosen, setChosen] = useState<string>(building);
  const brand: Brand | undefined = limits?.brands.find(({ code }) => code === chosen);
  const days: CountDays | undefined = limits?.countDays;
  return (
    <Sheet title={t('title')} detail={t('detail')} closeLabel={t('close')} onClose={onClose}>
      {limits && days && (
        <>
          <ChoiceGroup
            label={t('whose')}
            choices={[
              { value: building, label: t('building') },
              { value: trolleys, label: t('trolleys') },
              ...limits.brands.map(({ code, name }) => ({ value: code, label: name })),
            ]}
            value={chosen}
            onChange={setChosen}
          />
          {brand ? (
            <BrandLimitsForm key={brand.code} brand={brand} />
          ) : chosen === trolleys ? (
            <TrolleyForm trolley={limits.trolley} />
          ) : (
            <CountDaysForm days={days} />
          )}
        </>
      )}
    </Sheet>
  );
}
