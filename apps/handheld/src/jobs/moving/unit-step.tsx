import { Container } from 'lucide-react';

import { useCopy } from '../../copy/use-copy.ts';
import { List } from '../../kit/list.tsx';
import { ListRow } from '../../kit/list-row.tsx';
import type { MovingScreen } from './read-moving-screen.ts';

/** A whole unit goes to another place, as it is: from where, with what. */
export function UnitStep({ lpn, screen }: { readonly lpn: string; readonly screen: MovingScreen }) {
  const t = useCopy('moving');
  const putaway = useCopy('putaway');
  const standsAt = screen.situation.unit?.unit?.locationId ?? null;
  return (
    <>
      <List label={t('whole.title')}>
        <ListRow
          icon={Container}
          title={<span className="fh-code">{lpn}</span>}
          detail={standsAt === null ? undefined : <span className="fh-bin">{standsAt}</span>}
        />
      </List>
      <p className="fh-label">{t('whole.detail')}</p>
      <List label={t('whole.detail')}>
        {screen.onUnit.map(({ key, name, quantity, lot }) => (
          <ListRow
            key={key}
            title={putaway('unitsOf', { count: quantity, item: name })}
            detail={lot === null ? undefined : putaway('ofLot', { lot })}
          />
        ))}
      </List>
    </>
  );
}
