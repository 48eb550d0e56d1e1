import { useCopy } from '../../copy/use-copy.ts';
import { Card } from '../../kit/card.tsx';
import { List } from '../../kit/list.tsx';
import { ListRow } from '../../kit/list-row.tsx';
import { toteMark } from '../../kit/tote-marks.ts';
import { ToteCart, ToteSign } from '../../kit/tote-cart.tsx';
import type { PickScreen } from './read-pick-screen.ts';

/** An empty tote on every place of the cart, one scan each. */
export function BindStep({ screen: { situation } }: { readonly screen: PickScreen }) {
  const t = useCopy('bind');
  const { run, bindSlot } = situation;
  const marks = run.slots.map((_, i) => toteMark(i));
  return (
    <>
      <Card className="fh-bind" label={t('title')}>
        <h2>{t('title')}</h2>
        <ToteCart marks={marks} current={bindSlot?.slot ?? null} show="number" />
      </Card>
      <List label={t('title')}>
        {run.slots.map(({ slot, orderReference, tote }) => (
          <ListRow
            key={slot}
            lead={<ToteSign mark={toteMark(slot - 1)} />}
            title={tote ?? t('placeOf', { place: slot, total: run.slots.length })}
            detail={t('order', { order: orderReference })}
            state={slot === bindSlot?.slot ? 'now' : undefined}
          />
        ))}
      </List>
    </>
  );
}
