import { chooseHeld, putHereInstead } from '@floorhand/domain/jobs/moving/flow/on-put';
import type { GoodsLine } from '@floorhand/domain/jobs/moving/flow/situation';
import { insteadReasonField } from '@floorhand/domain/storage-rules/instead-reason';

import { useCopy } from '../../copy/use-copy.ts';
import { useCopyByCode } from '../../copy/use-copy-by-code.ts';
import { usePlateLabels } from '../../copy/use-plate-labels.ts';
import { GoodsCard } from '../../floor/goods-card.tsx';
import { WhyChips } from '../../floor/why-chips.tsx';
import { List } from '../../kit/list.tsx';
import { ListRow } from '../../kit/list-row.tsx';
import { LocationPlate } from '../../kit/location-plate.tsx';
import { Note } from '../../kit/note.tsx';
import { ProductPicture } from '../../kit/product-picture.tsx';
import { changedSegments } from '../../kit/plate-segments.ts';
import type { MovingScreen } from './read-moving-screen.ts';
import type { Moving } from './use-moving.ts';

interface CarryStepProps {
  readonly screen: MovingScreen;
  readonly current: GoodsLine;
  readonly moving: Moving;
  /** Another bin that was scanned once and waits for its second scan; null: none does. */
  readonly asked: string | null;
}

/** What is carried, where it should go, and why there. */
export function CarryStep({ screen, current, moving, asked }: CarryStepProps) {
  const putaway = useCopy('putaway');
  const label = usePlateLabels();
  const { situation, previousSegments } = screen;
  const { target, at } = situation;
  const place = at?.location ?? target?.location ?? null;
  return (
    <>
      {asked === null && <GoodsCard goods={{ ...current, units: current.line.quantity }} />}
      {place ? (
        <section className="pa-go" aria-label={putaway('takeItHere')}>
          <p className="fh-label">{putaway(at ? 'youAreHere' : 'takeItHere')}</p>
          <LocationPlate
            segments={label(place.segments)}
            changed={at ? undefined : changedSegments(previousSegments, place.segments)}
            size={asked === null ? undefined : 's'}
          />
          {target && !at && asked === null && <WhyChips target={target} asOfMs={null} />}
        </section>
      ) : (
        <Note state="caution" title={putaway('noBin.title')}>
          {putaway('noBin.detail')}
        </Note>
      )}
      {asked !== null && <Instead bin={asked} moving={moving} />}
      {asked === null && situation.hands.length > 1 && <Held screen={screen} moving={moving} />}
    </>
  );
}

/** Everything in the hands; a tap chooses what goes next. */
function Held({ screen: { situation }, moving }: { readonly screen: MovingScreen; readonly moving: Moving }) {
  const t = useCopy('moving');
  const putaway = useCopy('putaway');
  const others = situation.hands.filter(({ line }) => line.key !== situation.current?.line.key);
  return (
    <>
      <p className="fh-label">{t('onTrolley')}</p>
      <List label={t('onTrolley')}>
        {others.map((goods) => (
          <ListRow
            key={goods.line.key}
            lead={<ProductPicture name={goods.sku?.picture ?? null} size="s" />}
            title={putaway('unitsOf', {
              count: goods.line.quantity,
              item: goods.sku?.name ?? goods.line.skuId,
            })}
            detail={goods.line.lot === null ? undefined : putaway('ofLot', { lot: goods.line.lot })}
            onPress={() => void moving.act((_now, { memory }) => chooseHeld(memory, goods))}
          />
        ))}
      </List>
    </>
  );
}

/** The bin scanned once more says yes; so does a tap on why. */
function Instead({ bin, moving }: { readonly bin: string; readonly moving: Moving }) {
  const putaway = useCopy('putaway');
  const say = useCopyByCode('putaway.instead');
  return (
    <>
      <p className="fh-label">{putaway('insteadOf', { bin })}</p>
      <List label={putaway('insteadOf', { bin })}>
        {insteadReasonField.options.map((reason) => (
          <ListRow
            key={reason}
            title={say(reason)}
            onPress={() => void moving.act((situation, round) => putHereInstead(situation, round, reason))}
          />
        ))}
      </List>
    </>
  );
}
