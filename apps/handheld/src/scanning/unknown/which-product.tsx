import { useCopy } from '../../copy/use-copy.ts';
import { List } from '../../kit/list.tsx';
import { ListRow } from '../../kit/list-row.tsx';
import { PictureChoices } from '../../kit/picture-choices.tsx';
import { ProductPicture } from '../../kit/product-picture.tsx';
import { Sheet } from '../../kit/sheet.tsx';
import { pictureChoice } from '../manual/picture-choice.tsx';
import type { Product } from './expected-thing.ts';

const mostTiles = 6;

interface WhichProductProps {
  readonly products: readonly Product[];
  readonly onChoose: (product: Product) => void;
  readonly onClose: () => void;
}

/** Which of the expected products it is: tiles for a few, rows for many. */
export function WhichProduct({ products, onChoose, onClose }: WhichProductProps) {
  const t = useCopy('unknownCode');
  const choose = (skuId: string) => {
    const chosen = products.find((product) => product.skuId === skuId);
    if (chosen) onChoose(chosen);
  };
  return (
    <Sheet title={t('which')} closeLabel={t('close')} onClose={onClose}>
      {products.length <= mostTiles ? (
        <PictureChoices
          label={t('which')}
          choices={products.map(({ skuId, sku }) => pictureChoice(skuId, sku))}
          onChoose={choose}
        />
      ) : (
        <List label={t('which')}>
          {products.map(({ skuId, sku }) => (
            <ListRow
              key={skuId}
              lead={<ProductPicture name={sku.picture} />}
              title={<span lang={sku.nameLanguage ?? undefined}>{sku.name}</span>}
              detail={<span className="fh-code">{sku.code}</span>}
              onPress={() => choose(skuId)}
            />
          ))}
        </List>
      )}
    </Sheet>
  );
}
