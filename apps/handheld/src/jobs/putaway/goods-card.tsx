import type { Drop } from '@floorhand/domain/jobs/putaway/flow/situation';

import { useFormats } from '../../copy/copy-provider.tsx';
import { useCopy } from '../../copy/use-copy.ts';
import { useCopyByCode } from '../../copy/use-copy-by-code.ts';
import { ItemCard } from '../../kit/item-card.tsx';
import { ProductPicture } from '../../kit/product-picture.tsx';

/** What is brought away: how many of what, from which unit, and what is wrong with it. */
export function GoodsCard({ drop: { line, sku, unfit, units } }: { readonly drop: Drop }) {
  const t = useCopy('putaway');
  const state = useCopyByCode('putaway.unfit');
  const formats = useFormats();
  const facts = [
    ...(line.lot === null ? [] : [{ label: t('lot'), value: line.lot }]),
    ...(line.expiry === null ? [] : [{ label: t('expires'), value: formats.expiry(line.expiry) }]),
    ...(unfit === null ? [] : [{ label: t('condition'), value: state(unfit) }]),
  ];
  return (
    <ItemCard
      label={t('goods')}
      name={t('unitsOf', { count: units, item: sku?.name ?? line.skuId })}
      nameLanguage={sku?.nameLanguage ?? undefined}
      sku={line.place.kind === 'handlingUnit' ? t('unit', { unit: line.place.id }) : line.place.id}
      variant={sku ? Object.values(sku.variant).join(', ') || undefined : undefined}
      picture={<ProductPicture name={sku?.picture ?? null} />}
      facts={facts}
      state={unfit === null ? 'correct' : 'stop'}
    />
  );
}
