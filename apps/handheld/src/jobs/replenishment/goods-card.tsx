import type { FlowOutcome } from '@floorhand/domain/jobs/replenishment/flow/outcome';
import type { CurrentTask } from '@floorhand/domain/jobs/replenishment/flow/situation';

import { useFormats } from '../../copy/copy-provider.tsx';
import { dotted } from '../../copy/dotted.ts';
import { useCopy } from '../../copy/use-copy.ts';
import { Card } from '../../kit/card.tsx';
import { ProductPicture } from '../../kit/product-picture.tsx';
import { packsOf } from './packs-of.ts';

/** How many of what, in cases where they come in cases, and where it goes. */
export function GoodsCard({
  current: { task, sku, units, pack, phase },
  wrong,
}: {
  readonly current: CurrentTask;
  readonly wrong: FlowOutcome['scanned'];
}) {
  const t = useCopy('replenish');
  const formats = useFormats();
  const { lot, expiry } = task.source;
  const { cases, loose } = packsOf(units, pack);
  const facts = [
    lot === null ? null : t('lot', { lot }),
    expiry === null ? null : formats.expiry(expiry),
    ...(phase === 'take' ? [t('for', { bin: task.target })] : []),
  ];
  return (
    <Card className="rp-goods" label={t('goods')} state={wrong ? 'stop' : undefined}>
      <ProductPicture name={sku?.picture ?? null} size="m" />
      <div>
        <h2 lang={sku?.nameLanguage ?? undefined}>
          {t('unitsOf', { count: units, item: sku?.name ?? task.skuId })}
        </h2>
        {cases > 0 && (
          <p className="rp-packs">
            {loose === 0 ? t('cases', { cases, pack }) : t('casesAnd', { cases, pack, loose })}
          </p>
        )}
        <p className="fh-code">{dotted(facts)}</p>
      </div>
    </Card>
  );
}
