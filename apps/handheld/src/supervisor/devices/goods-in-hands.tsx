import { skuDocument } from '@floorhand/domain/catalog/sku';
import { inHands } from '@floorhand/domain/jobs/moving/in-hands';

import { useCopy } from '../../copy/use-copy.ts';
import { ListRow } from '../../kit/list-row.tsx';
import { Panel } from '../../kit/panel.tsx';
import { Who } from '../../kit/who.tsx';
import { useView } from '../../sync/use-view.ts';
import { useDurations } from '../use-durations.ts';
import { useNow } from '../use-now.ts';

const mostNamed = 3;

/** What is in somebody's hands and in no bin, what lies there longest first. */
export function GoodsInHands() {
  const t = useCopy('inHands');
  const { age } = useDurations();
  const now = useNow();
  const held = useView((view) => {
    const all = inHands(view);
    const ids = [...new Set(all.flatMap(({ skuIds }) => skuIds))];
    const skus = view.getMany(skuDocument, ids);
    const names = new Map<string, string>(ids.map((id, i) => [id, skus[i]?.name ?? id]));
    return all.map((one) => ({ ...one, names: one.skuIds.map((skuId) => names.get(skuId) ?? skuId) }));
  }, []);
  if (!held) return null;
  return (
    <Panel className="sv-rows" title={t('title')}>
      {held.length === 0 && <p className="sv-none">{t('none')}</p>}
      {held.map(({ operatorId, name, units, names, since, is }) => (
        <ListRow
          key={operatorId}
          lead={<Who name={name} size="s" />}
          title={name}
          detail={t('goods', {
            count: units,
            items: names.slice(0, mostNamed).join(', '),
            more: Math.max(0, names.length - mostNamed),
          })}
          end={
            <span className="sv-quiet">
              {t(is)}
              {since !== null && ` · ${age(since, now)}`}
            </span>
          }
        />
      ))}
    </Panel>
  );
}
