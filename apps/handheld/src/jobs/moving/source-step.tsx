import { onPlace } from '@floorhand/domain/jobs/moving/flow/on-source';
import { OctagonX } from 'lucide-react';

import { useCopy } from '../../copy/use-copy.ts';
import { useCopyByCode } from '../../copy/use-copy-by-code.ts';
import { Chip } from '../../kit/chip.tsx';
import { EmptyState } from '../../kit/empty-state.tsx';
import { List } from '../../kit/list.tsx';
import { ListRow } from '../../kit/list-row.tsx';
import type { MovingScreen, NamedFetch } from './read-moving-screen.ts';
import type { Moving } from './use-moving.ts';

/** Nothing is carried: stopped goods to carry away first, in walking order; else whatever is scanned. */
export function SourceStep({ screen, moving }: { readonly screen: MovingScreen; readonly moving: Moving }) {
  const t = useCopy('moving');
  const { fetches } = screen;
  if (fetches.length === 0)
    return (
      <EmptyState scene="toMove" title={t('begin.title')}>
        {t('begin.detail')}
      </EmptyState>
    );
  return (
    <>
      <p className="fh-label">{t('toQuarantine')}</p>
      <List label={t('toClear', { count: fetches.length })}>
        {fetches.map((fetch) => (
          <FetchRow key={fetch.key} fetch={fetch} moving={moving} />
        ))}
      </List>
    </>
  );
}

function FetchRow({ fetch, moving }: { readonly fetch: NamedFetch; readonly moving: Moving }) {
  const putaway = useCopy('putaway');
  const state = useCopyByCode('putaway.unfit');
  const { line, name, locationId, location } = fetch;
  const lot = line.lot === null ? '' : ` · ${putaway('ofLot', { lot: line.lot })}`;
  return (
    <ListRow
      icon={OctagonX}
      tile="stop"
      title={<span className="fh-bin">{locationId}</span>}
      detail={`${putaway('unitsOf', { count: line.quantity, item: name })}${lot}`}
      end={<Chip state="stop">{state(line.status)}</Chip>}
      onPress={() =>
        void moving.act((situation, round) =>
          onPlace(situation, { ...round, scan: { kind: 'location', locationId, location } }),
        )
      }
    />
  );
}
