import { skuDocument } from '@floorhand/domain/catalog/sku';
import { draft } from '@floorhand/domain/kernel/command';
import type { View } from '@floorhand/domain/kernel/document';
import { aliasDocument, type AliasMatch } from '@floorhand/domain/unknown-codes/alias';
import { forgetAlias } from '@floorhand/domain/unknown-codes/forget-alias';
import { Tag } from 'lucide-react';
import { useState } from 'react';

import { useCopy } from '../../copy/use-copy.ts';
import { Button } from '../../kit/button.tsx';
import { EmptyState } from '../../kit/empty-state.tsx';
import { ListRow } from '../../kit/list-row.tsx';
import { Panel } from '../../kit/panel.tsx';
import { useFloor } from '../../sync/use-floor.ts';
import { useView } from '../../sync/use-view.ts';
import { nameIn, peopleNames } from '../names.ts';
import { useDurations } from '../use-durations.ts';

const page = 50;

interface Taught {
  readonly code: string;
  readonly match: AliasMatch;
  readonly product: string;
  readonly by: string;
}

/** Codes this warehouse gave a meaning, the newest first; one that was a mistake is taken back. */
export function TaughtCodes({ now }: { readonly now: string }) {
  const t = useCopy('taughtCodes');
  const orders = useCopy('orders');
  const { submit } = useFloor();
  const { age } = useDurations();
  const [most, setMost] = useState(page);
  const taught = useView((view) => readTaught(view, most), [most]);
  if (!taught) return null;
  if (taught.length === 0)
    return (
      <EmptyState scene="noMatch" title={t('none.title')}>
        {t('none.detail')}
      </EmptyState>
    );
  return (
    <Panel className="sv-rows" label={t('title')}>
      {taught.slice(0, most).map(({ code, match, product, by }) => (
        <ListRow
          key={`${code}|${match.skuId}`}
          icon={Tag}
          title={<bdi className="fh-anycode">{code}</bdi>}
          detail={[t('standsFor', { count: match.factor, product }), by, age(match.at, now)].join(' · ')}
          end={
            <span className="sv-row-actions">
              <Button
                kind="soft"
                onPress={() => void submit([draft(forgetAlias, { code, skuId: match.skuId })])}
              >
                {t('forget')}
              </Button>
            </span>
          }
        />
      ))}
      {taught.length > most && (
        <div className="sv-foot">
          <Button kind="soft" onPress={() => setMost(most + page)}>
            {orders('showMore', { count: Math.min(page, taught.length - most) })}
          </Button>
        </div>
      )}
    </Panel>
  );
}

/** Names only of those that are shown. */
function readTaught(view: View, most: number): readonly Taught[] {
  const all = view
    .list(aliasDocument, 'state', 'taught')
    .flatMap(({ body: { code, matches } }) =>
      matches.filter(({ state }) => state === 'taught').map((match) => ({ code, match })),
    )
    .toSorted((a, b) => (a.match.at < b.match.at ? 1 : -1));
  const shown = all.slice(0, most);
  const skus = view.getMany(
    skuDocument,
    shown.map(({ match }) => match.skuId),
  );
  const people = peopleNames(
    view,
    shown.map(({ match }) => match.by),
  );
  return all.map(({ code, match }, i) => ({
    code,
    match,
    product: skus[i]?.name ?? match.skuId,
    by: nameIn(people, match.by),
  }));
}
