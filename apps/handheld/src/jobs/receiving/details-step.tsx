import { giveDetails } from '@floorhand/domain/jobs/receiving/flow/details';
import type { FlowMemory } from '@floorhand/domain/jobs/receiving/flow/outcome';
import { useState } from 'react';

import { useCopy } from '../../copy/use-copy.ts';
import { Actions, Button } from '../../kit/button.tsx';
import { Card } from '../../kit/card.tsx';
import { Field } from '../../kit/field.tsx';
import { DateField } from '../../kit/date-field.tsx';
import { FilledIn, IncomingItem } from './item-card.tsx';
import type { ReceivingScreen } from './read-receiving-screen.ts';
import { TemperatureEntry } from './temperature-entry.tsx';
import { forget, type Receiving } from './use-receiving.ts';

interface DetailsStepProps {
  readonly screen: ReceivingScreen;
  readonly memory: FlowMemory;
  readonly receiving: Receiving;
}

/** What the code left out: scanned from another label, or written. Nothing is filled in beforehand. */
export function DetailsStep({ screen, memory, receiving }: DetailsStepProps) {
  const t = useCopy('receive');
  const { pending } = memory;
  const { figure } = screen.situation;
  const [missing] = pending?.missing ?? [];
  const [text, setText] = useState('');
  if (!pending || !figure || missing === undefined) return null;
  const say = (what: Partial<Parameters<typeof giveDetails>[2]['said']>) => {
    setText('');
    const said = { lot: null, expiry: null, serial: null, ...what };
    void receiving.act((now, at) => giveDetails(now, at.memory, { ...at, said }));
  };
  if (missing === 'temperature')
    return (
      <>
        <IncomingItem figure={figure} />
        <FilledIn lot={pending.lot} expiry={pending.expiry} />
        <TemperatureEntry
          key={pending.skuId}
          sku={figure.sku}
          onGive={(deciCelsius) => say({ deciCelsius })}
          onLeave={() => forget(receiving)}
        />
      </>
    );
  const give = () => say({ [missing]: text });
  return (
    <>
      <IncomingItem figure={figure} />
      <FilledIn lot={pending.lot} expiry={pending.expiry} />
      <Card className="rc-ask" label={t(`details.${missing}`)} state="next">
        {missing === 'expiry' ? (
          <DateField label={t('details.expiry')} value={text} onChange={setText} />
        ) : (
          <Field label={t(`details.${missing}`)} value={text} onChange={setText} onEnter={give} />
        )}
        <Actions>
          <Button
            kind="soft"
            disabledReason={text.trim() === '' ? t('details.first') : undefined}
            onPress={give}
          >
            {t('details.use')}
          </Button>
          <Button onPress={() => forget(receiving)}>{t('details.leave')}</Button>
        </Actions>
      </Card>
    </>
  );
}
