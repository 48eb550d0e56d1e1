import type { CurrentStop } from '@floorhand/domain/jobs/picking/flow/situation';
import type { ItemCandidate } from '@floorhand/domain/scanning/resolve-scan';
import { balanceDocument } from '@floorhand/domain/stock/balance';

import { useCopy } from '../../copy/use-copy.ts';
import { Note } from '../../kit/note.tsx';
import { WrongItemCard } from '../../kit/wrong-item-card.tsx';
import { useView } from '../../sync/use-view.ts';
import { ProductPicture } from '../../kit/product-picture.tsx';

/** What is in the hand against what is asked, and where the wrong one lives. */
export function WrongItem({
  scanned,
  current,
}: {
  readonly scanned: ItemCandidate;
  readonly current: CurrentStop;
}) {
  const t = useCopy('pick');
  const home = useView(
    (view) =>
      view
        .list(balanceDocument, 'skuId', scanned.skuId)
        .find(({ body }) => body.place.startsWith('loc:') && body.quantity > 0)
        ?.body.place.slice(4) ?? null,
    [scanned.skuId],
  );
  const { sku, stop } = current;
  return (
    <>
      <WrongItemCard
        label={t('outcome.wrong_item.title')}
        scanned={{
          lead: t('youScanned'),
          name: scanned.sku.name,
          nameLanguage: scanned.sku.nameLanguage ?? undefined,
          code: scanned.sku.code,
          picture: <ProductPicture name={scanned.sku.picture} />,
        }}
        wanted={{
          lead: t('pickThis'),
          name: sku?.name ?? stop.skuId,
          nameLanguage: sku?.nameLanguage ?? undefined,
          code: [sku?.code ?? stop.skuId, ...(stop.lot === null ? [] : [stop.lot])].join(' · '),
          picture: <ProductPicture name={sku?.picture ?? null} />,
        }}
      />
      <Note title={t('nothingCounted')}>
        {home
          ? t.rich('belongsIn', { bin: home, b: (chunks) => <span className="fh-bin">{chunks}</span> })
          : undefined}
      </Note>
    </>
  );
}
