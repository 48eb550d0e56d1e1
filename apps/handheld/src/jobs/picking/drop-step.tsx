import { useCopy } from '../../copy/use-copy.ts';
import { Card } from '../../kit/card.tsx';
import { List } from '../../kit/list.tsx';
import { ListRow } from '../../kit/list-row.tsx';
import { toteMark } from '../../kit/tote-marks.ts';
import { ToteSign } from '../../kit/tote-cart.tsx';
import type { PickScreen } from './read-pick-screen.ts';

/** Every stop is done: the totes go to a station. */
export function DropStep({ screen: { situation } }: { readonly screen: PickScreen }) {
  const t = useCopy('drop');
  const bind = useCopy('bind');
  return (
    <>
      <Card className="fh-bind" label={t('title')} state="next">
        <h2>{t('title')}</h2>
      </Card>
      <List label={t('title')}>
        {situation.run.slots.flatMap(({ slot, tote, full, orderReference }) =>
          [...full, ...(tote === null ? [] : [tote])].map((lpn) => (
            <ListRow
              key={lpn}
              lead={<ToteSign mark={toteMark(slot - 1)} />}
              title={<span className="fh-code">{lpn}</span>}
              detail={bind('order', { order: orderReference })}
            />
          )),
        )}
      </List>
    </>
  );
}
