import { countLayers } from '@floorhand/domain/jobs/receiving/flow/actions';
import { useState } from 'react';

import { useCopy } from '../../copy/use-copy.ts';
import { UnitsStepper } from '../../floor/units-stepper.tsx';
import { Button } from '../../kit/button.tsx';
import { Sheet } from '../../kit/sheet.tsx';
import type { Receiving } from './use-receiving.ts';

interface LayersSheetProps {
  readonly receiving: Receiving;
  readonly onClose: () => void;
}

/** A full pallet counted by its layers. */
export function LayersSheet({ receiving, onClose }: LayersSheetProps) {
  const t = useCopy('receive');
  const [layers, setLayers] = useState(1);
  const [perLayer, setPerLayer] = useState(1);
  const [loose, setLoose] = useState(0);
  const steps = [
    [t('layers.layers'), layers, setLayers, 1],
    [t('layers.perLayer'), perLayer, setPerLayer, 1],
    [t('layers.loose'), loose, setLoose, 0],
  ] as const;
  const cartons = layers * perLayer + loose;
  return (
    <Sheet title={t('layers.open')} closeLabel={t('closeSheet')} onClose={onClose}>
      {steps.map(([label, value, set, least]) => (
        <UnitsStepper
          title={label}
          key={label}
          value={value}
          least={least}
          most={999}
          onChange={set}
          caption={label}
        />
      ))}
      <Button
        kind="primary"
        onPress={() => {
          onClose();
          void receiving.act((now, at) => countLayers(now, { layers, perLayer, loose }, at));
        }}
      >
        {t('layers.add', { count: cartons })}
      </Button>
    </Sheet>
  );
}
