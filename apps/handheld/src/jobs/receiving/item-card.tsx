import type { Figure } from '@floorhand/domain/jobs/receiving/flow/situation';
import { ScanLine } from 'lucide-react';

import { useFormats } from '../../copy/copy-provider.tsx';
import { useCopy } from '../../copy/use-copy.ts';
import { Card } from '../../kit/card.tsx';
import { Icon } from '../../kit/icon.tsx';
import { ProductPicture } from '../../kit/product-picture.tsx';

/** What comes in: picture, name, and how it is packed. */
export function IncomingItem({ figure: { sku, skuId, perCarton } }: { readonly figure: Figure }) {
  const t = useCopy('receive');
  const variant = sku ? Object.values(sku.variant).join(', ') : '';
  const code = sku?.code ?? skuId;
  return (
    <Card className="rc-item" label={t('item')}>
      <div className="fh-item">
        <ProductPicture name={sku?.picture ?? null} size="m" />
        <div>
          <h2 lang={sku?.nameLanguage ?? undefined}>{sku?.name ?? skuId}</h2>
          {variant !== '' && <p className="fh-strong">{variant}</p>}
          <p className="fh-sku">{perCarton > 1 ? `${code} · ${t('caseOf', { count: perCarton })}` : code}</p>
        </div>
      </div>
    </Card>
  );
}

/** Lot and expiry as the code said them. */
export function FilledIn({ lot, expiry }: { readonly lot: string | null; readonly expiry: string | null }) {
  const t = useCopy('receive');
  const formats = useFormats();
  if (lot === null && expiry === null) return null;
  return (
    <div className="rc-filled" role="group" aria-label={t('filled')}>
      {lot !== null && (
        <p className="rc-auto">
          <span>
            <Icon shape={ScanLine} size="s" />
            {t('lot')}
          </span>
          <b>{lot}</b>
        </p>
      )}
      {expiry !== null && (
        <p className="rc-auto">
          <span>
            <Icon shape={ScanLine} size="s" />
            {t('expiry')}
          </span>
          <b>{formats.expiry(expiry)}</b>
        </p>
      )}
    </div>
  );
}
