import type { Sku } from '@floorhand/domain/catalog/sku';
import { handsOwner } from '@floorhand/domain/stock/hands';
import { placeKey, type Place } from '@floorhand/domain/stock/place';
import type { Unfit } from '@floorhand/domain/storage-rules/goods';
import { CircleCheckBig, OctagonX } from 'lucide-react';

import { useFormats } from '../copy/copy-provider.tsx';
import { useCopy } from '../copy/use-copy.ts';
import { useCopyByCode } from '../copy/use-copy-by-code.ts';
import { Card } from '../kit/card.tsx';
import { Icon } from '../kit/icon.tsx';
import { ProductPicture } from '../kit/product-picture.tsx';

/** Goods somebody brings from one place to another. */
export interface Brought {
  readonly line: {
    readonly place: Place;
    readonly skuId: string;
    readonly lot: string | null;
    readonly expiry: string | null;
  };
  readonly sku: Sku | null;
  readonly unfit: Unfit | null;
  readonly units: number;
}

interface GoodsCardProps {
  readonly goods: Brought;
  /** The person who holds them, where that is not the reader. */
  readonly at?: string | undefined;
}

/** What is brought away, in two lines: how many of what, from which unit, and what is wrong with it. */
export function GoodsCard({ goods: { line, sku, unfit, units }, at }: GoodsCardProps) {
  const t = useCopy('putaway');
  const state = useCopyByCode('putaway.unfit');
  const formats = useFormats();
  const where = at ?? unitText(line.place, (unit) => t('unit', { unit }));
  const known = [
    ...(where === null ? [] : [where]),
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
        <p className="fh-code">
          {known.map((part, i) => (
            <span key={part}>{i < known.length - 1 ? `${part} · ` : part}</span>
          ))}
        </p>
        {unfit !== null && <b>{state(unfit)}</b>}
      </div>
      <Icon shape={unfit === null ? CircleCheckBig : OctagonX} />
    </Card>
  );
}

/** Goods in somebody's hands are where the reader is, and a bin has its plate. */
const unitText = (place: Place, unit: (id: string) => string): string | null =>
  place.kind === 'handlingUnit' && handsOwner(placeKey(place)) === null ? unit(place.id) : null;
