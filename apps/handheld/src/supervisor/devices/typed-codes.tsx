import { entryTallyDocument, typedShares } from '@floorhand/domain/entries/entry-tally';

import { useFormats } from '../../copy/copy-provider.tsx';
import { useCopy } from '../../copy/use-copy.ts';
import { Panel } from '../../kit/panel.tsx';
import { Who } from '../../kit/who.tsx';
import { useView } from '../../sync/use-view.ts';
import { nameIn, peopleNames } from '../names.ts';
import { useNow } from '../use-now.ts';

const mostPeople = 12;

/** Who types instead of scanning, the largest share first: worn labels and broken scanners show here. */
export function TypedCodes() {
  const t = useCopy('typedCodes');
  const manual = useCopy('manual');
  const formats = useFormats();
  const day = useNow().slice(0, 10);
  const read = useView(
    (view) => {
      const shares = typedShares(view.list(entryTallyDocument, 'all', 'all'), day)
        .filter(({ typed }) => typed > 0)
        .slice(0, mostPeople);
      const ids = shares.map(({ operatorId }) => operatorId);
      return { shares, people: peopleNames(view, ids) };
    },
    [day],
  );
  if (!read) return null;
  return (
    <Panel className="sv-typed" title={t('title')}>
      {read.shares.length === 0 && <p className="sv-none">{t('none')}</p>}
      <ul>
        {read.shares.map(({ operatorId, typed, all, mostly }) => {
          const name = nameIn(read.people, operatorId);
          return (
            <li key={operatorId}>
              <Who name={name} size="s" />
              <b>{name}</b>
              <span>{t('share', { typed, all, share: formats.percent(typed / all) })}</span>
              {mostly !== null && <small>{manual(`reason.${mostly}`)}</small>}
            </li>
          );
        })}
      </ul>
    </Panel>
  );
}
