import type { Drop } from '@floorhand/domain/jobs/putaway/flow/situation';
import { CircleCheckBig, OctagonX } from 'lucide-react';

import { useFormats } from '../../copy/copy-provider.tsx';
import { useCopy } from '../../copy/use-copy.ts';
import { useCopyByCode } from '../../copy/use-copy-by-code.ts';
import { Card } from '../../kit/card.tsx';
import { Icon } from '../../kit/icon.tsx';
import { ProductPicture } from '../../kit/product-picture.tsx';

/** What is brought away, in two lines: how many of what, from which unit, and what is wrong with it. */
export function GoodsCard({ drop: { line, sku, unfit, units } }: { readonly drop: Drop }) {
  const t = useCopy('putaway');
  const state = useCopyByCode('putaway.unfit');
  const formats = useFormats();
  const where = line.place.kind === 'handlingUnit' ? t('unit', { unit: line.place.id }) : line.place.id;
  const known = [
    where,
    ...(line.lot === null ? [] : [t('ofLot', { lot: line.lot })]),
    ...(line.expiry === null ? [] : [formats.expiry(line.expiry)]),
  ];
  return (
    <Card className="pa-goods" label={t('goods')} state={unfit === null ? 'correct' : 'stop'}>
      <ProductPicture name={sku?.picture ?? null} size="m" />
      <div>
        <h2 lang={sku?.nameLanguage ?? undefined}>
          {t('unitsOf', { count: units, item: sku?.name ?? line.skuId })}
        </h2>
        <p className="fh-code">{known.join(' · ')}</p>
        {unfit !== null && <b>{state(unfit)}</b>}
      </div>
      <Icon shape={unfit === null ? CircleCheckBig : OctagonX} />
    </Card>
  );
}
