import { useCopy } from '../../copy/use-copy.ts';
import { Chip } from '../../kit/chip.tsx';
import { List } from '../../kit/list.tsx';
import { ListRow } from '../../kit/list-row.tsx';
import { ProductPicture } from '../../kit/product-picture.tsx';
import type { ReceivingScreen } from './read-receiving-screen.ts';

/** The lines of the document: what came and what is still to come. */
export function LineList({ screen: { lines, needed } }: { readonly screen: ReceivingScreen }) {
  const t = useCopy('receive');
  if (lines.length === 0) return null;
  return (
    <>
      <p className="fh-label">{t('lines')}</p>
      <List label={t('lines')}>
        {lines.map(({ skuId, sku, received, expected }) => (
          <ListRow
            key={skuId}
            lead={<ProductPicture name={sku?.picture ?? null} size="m" />}
            title={sku?.name ?? skuId}
            detail={needed.has(skuId) ? <Chip state="caution">{t('neededNow')}</Chip> : sku?.code}
            end={
              <span className="fh-n">
                {received}/{expected}
              </span>
            }
          />
        ))}
      </List>
    </>
  );
}
