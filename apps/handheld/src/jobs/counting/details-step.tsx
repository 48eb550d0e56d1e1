import { giveDetails } from '@floorhand/domain/jobs/counting/flow/on-goods';
import { nothingInMind, type FlowMemory, type Missing } from '@floorhand/domain/jobs/counting/flow/outcome';
import { useState } from 'react';

import { useCopy } from '../../copy/use-copy.ts';
import { usePlateLabels } from '../../copy/use-plate-labels.ts';
import { Actions, Button } from '../../kit/button.tsx';
import { Card } from '../../kit/card.tsx';
import { DateField } from '../../kit/date-field.tsx';
import { Field } from '../../kit/field.tsx';
import { LocationPlate } from '../../kit/location-plate.tsx';
import { ProductPicture } from '../../kit/product-picture.tsx';
import type { CountingScreen } from './read-counting-screen.ts';
import type { Counting } from './use-counting.ts';

interface DetailsStepProps {
  readonly screen: CountingScreen;
  readonly memory: FlowMemory;
  readonly counting: Counting;
}

/** What the label left out: scanned from another one, or written. Nothing is filled in beforehand. */
export function DetailsStep({ screen, memory, counting }: DetailsStepProps) {
  const label = usePlateLabels();
  const { location } = screen.situation;
  const { pending } = memory;
  const [missing] = pending?.missing ?? [];
  if (!pending || missing === undefined) return null;
  const { pendingSku: sku } = screen;
  return (
    <>
      {location && <LocationPlate segments={label(location.segments)} size="s" />}
      <Card className="ct-goods" label={sku?.name ?? pending.skuId} state="correct">
        <ProductPicture name={sku?.picture ?? null} size="m" />
        <div>
          <h2 lang={sku?.nameLanguage ?? undefined}>{sku?.name ?? pending.skuId}</h2>
          <p className="fh-code">{sku?.code ?? pending.skuId}</p>
        </div>
      </Card>
      <Ask key={missing} missing={missing} counting={counting} />
    </>
  );
}

function Ask({ missing, counting }: { readonly missing: Missing; readonly counting: Counting }) {
  const t = useCopy('count');
  const [text, setText] = useState('');
  const give = () => {
    const said = { lot: null, expiry: null, serial: null, [missing]: text };
    void counting.act((now, at) => giveDetails(now, said, at));
  };
  return (
    <Card className="ct-ask" label={t(`details.${missing}`)} state="next">
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
        <Button onPress={() => counting.remember(() => nothingInMind)}>{t('details.leave')}</Button>
      </Actions>
    </Card>
  );
}
