import { useFormats } from '../../copy/copy-provider.tsx';
import { dotted } from '../../copy/dotted.ts';
import { useCopy } from '../../copy/use-copy.ts';
import { EmptyState } from '../../kit/empty-state.tsx';
import { List } from '../../kit/list.tsx';
import { ListRow } from '../../kit/list-row.tsx';
import { ProductPicture } from '../../kit/product-picture.tsx';
import type { ReceivingScreen } from './read-receiving-screen.ts';

/** What is on the unit at hand. */
export function UnitContents({ screen }: { readonly screen: ReceivingScreen }) {
  const t = useCopy('receive');
  const formats = useFormats();
  const { current } = screen.situation;
  if (!current) return null;
  return (
    <>
      <p className="fh-label">{t('onUnit', { lpn: current.lpn })}</p>
      {current.contents.length === 0 ? (
        <EmptyState scene="empty" title={t('emptyUnit.title')}>
          {t('emptyUnit.detail')}
        </EmptyState>
      ) : (
        <List label={t('onUnit', { lpn: current.lpn })}>
          {current.contents.map(({ skuId, lot, expiry, status, quantity }) => (
            <ListRow
              key={[skuId, lot, status].join('|')}
              lead={<ProductPicture name={screen.skus.get(skuId)?.picture ?? null} size="m" />}
              title={screen.skus.get(skuId)?.name ?? skuId}
              detail={dotted([lot, expiry === null ? null : formats.expiry(expiry)]) || undefined}
              end={<span className="fh-n">{quantity}</span>}
            />
          ))}
        </List>
      )}
    </>
  );
}
