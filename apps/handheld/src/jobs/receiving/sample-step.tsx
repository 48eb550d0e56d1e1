import { sampleFound } from '@floorhand/domain/jobs/receiving/flow/actions';
import { useState } from 'react';

import { useCopy } from '../../copy/use-copy.ts';
import { useCopyByCode } from '../../copy/use-copy-by-code.ts';
import { UnitsStepper } from '../../floor/units-stepper.tsx';
import { Button } from '../../kit/button.tsx';
import { CountCard } from '../../kit/count-card.tsx';
import { Note } from '../../kit/note.tsx';
import { IncomingItem } from './item-card.tsx';
import type { ReceivingScreen } from './read-receiving-screen.ts';
import type { Receiving } from './use-receiving.ts';

interface SampleStepProps {
  readonly screen: ReceivingScreen;
  readonly receiving: Receiving;
}

/** One carton in so many is opened, so that a whole load packed short is seen. */
export function SampleStep({ screen, receiving }: SampleStepProps) {
  const t = useCopy('receive');
  const pick = useCopy('pick');
  const unit = useCopyByCode('unit');
  const { figure, session } = screen.situation;
  const expected = session.sample?.units ?? 0;
  const [found, setFound] = useState(expected);
  if (!figure) return null;
  const word = unit(figure.sku?.unit ?? 'piece', { count: expected });
  return (
    <>
      <Note state="next" title={t('sample.title')}>
        {t('sample.detail')}
      </Note>
      <IncomingItem figure={figure} />
      <CountCard label={t('sample.title')}>
        <UnitsStepper
          title={null}
          value={found}
          onChange={setFound}
          caption={pick('ofUnits', { total: expected, unit: word })}
          state={found === expected ? undefined : 'caution'}
        />
        <Button kind="soft" onPress={() => void receiving.act((now) => sampleFound(now, found))}>
          {t('sample.done', { count: found })}
        </Button>
      </CountCard>
    </>
  );
}
