import { fromHands, onPlace } from '@floorhand/domain/jobs/moving/flow/on-source';
import { OctagonX, UserRound } from 'lucide-react';

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
  const { fetches, left } = screen;
  if (fetches.length === 0 && left.length === 0)
    return (
      <EmptyState scene="toMove" title={t('begin.title')}>
        {t('begin.detail')}
      </EmptyState>
    );
  return (
    <>
      {fetches.length > 0 && (
        <>
          <p className="fh-label">{t('toQuarantine')}</p>
          <List label={t('toClear', { count: fetches.length })}>
            {fetches.map((fetch) => (
              <FetchRow key={fetch.key} fetch={fetch} moving={moving} />
            ))}
          </List>
        </>
      )}
      {left.length > 0 && <LeftInHands left={left} moving={moving} />}
    </>
  );
}

/** Goods that others left on their trolley: whoever taps them takes them over. */
function LeftInHands({ left, moving }: { readonly left: MovingScreen['left']; readonly moving: Moving }) {
  const t = useCopy('moving');
  return (
    <>
      <p className="fh-label">{t('leftInHands')}</p>
      <List label={t('leftInHands')}>
        {left.map((person) => (
          <ListRow
            key={person.operatorId}
            icon={UserRound}
            tile="caution"
            title={person.name}
            detail={`${t('everything.detail', { count: person.units })} · ${t('takeOver')}`}
            onPress={() => void moving.act((_situation, round) => fromHands(person, round))}
          />
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
