import type { Sku } from '@floorhand/domain/catalog/sku';

import type { PictureChoice } from '../../kit/picture-choices.tsx';
import { ProductPicture } from '../../kit/product-picture.tsx';

/** A product as a tile to choose. */
export const pictureChoice = (skuId: string, sku: Sku): PictureChoice => ({
  key: skuId,
  name: sku.name,
  nameLanguage: sku.nameLanguage ?? undefined,
  variant: Object.values(sku.variant).join(', ') || undefined,
  code: sku.code,
  picture: <ProductPicture name={sku.picture} />,
});
