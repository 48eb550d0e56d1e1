import { chooseLine, takeEverything, wholeUnit } from '@floorhand/domain/jobs/moving/flow/on-source';
import type { GoodsLine } from '@floorhand/domain/jobs/moving/flow/situation';
import { Boxes, Container } from 'lucide-react';

import { useCopy } from '../../copy/use-copy.ts';
import { useCopyByCode } from '../../copy/use-copy-by-code.ts';
import { usePlateLabels } from '../../copy/use-plate-labels.ts';
import { Chip } from '../../kit/chip.tsx';
import { List } from '../../kit/list.tsx';
import { ListRow } from '../../kit/list-row.tsx';
import { LocationPlate } from '../../kit/location-plate.tsx';
import { PlaceName } from './place-name.tsx';
import type { MovingScreen } from './read-moving-screen.ts';
import type { Moving } from './use-moving.ts';

/** Which goods of a place, or which place of a product: scanned, or tapped. */
export function ChooseStep({
  screen: { situation },
  moving,
}: {
  readonly screen: MovingScreen;
  readonly moving: Moving;
}) {
  const t = useCopy('moving');
  const label = usePlateLabels();
  const { here, source, step } = situation;
  const units = here.reduce((sum, { line }) => sum + line.quantity, 0);
  const title = t(step === 'where' ? 'whereFrom' : 'choose');
  return (
    <>
      {source?.location && <LocationPlate segments={label(source.location.segments)} size="s" />}
      {source && !source.location && <p className="fh-code">{source.place.id}</p>}
      <p className="fh-label">{title}</p>
      <List label={title}>
        {here.map((goods) => (
          <GoodsRow key={goods.line.key} goods={goods} step={step} moving={moving} />
        ))}
        {source && here.length > 1 && (
          <ListRow
            icon={Boxes}
            tile="next"
            title={t('everything.title')}
            detail={t('everything.detail', { count: units })}
            onPress={() => void moving.act((now, { entry }) => takeEverything(now, entry))}
          />
        )}
        {source?.place.kind === 'handlingUnit' && (
          <ListRow
            icon={Container}
            tile="next"
            title={t('whole.title')}
            detail={t('whole.detail')}
            onPress={() => void moving.act((now) => wholeUnit(now))}
          />
        )}
      </List>
    </>
  );
}

function GoodsRow({
  goods,
  step,
  moving,
}: {
  readonly goods: GoodsLine;
  readonly step: string;
  readonly moving: Moving;
}) {
  const putaway = useCopy('putaway');
  const state = useCopyByCode('putaway.unfit');
  const { line, sku, unfit } = goods;
  const name = sku?.name ?? line.skuId;
  const what = putaway('unitsOf', { count: line.quantity, item: name });
  const lot = line.lot === null ? null : putaway('ofLot', { lot: line.lot });
  return (
    <ListRow
      title={step === 'where' ? <PlaceName place={line.place} /> : what}
      detail={step === 'where' ? [what, ...(lot === null ? [] : [lot])].join(' · ') : (lot ?? undefined)}
      end={unfit === null ? undefined : <Chip state="stop">{state(unfit)}</Chip>}
      onPress={() => void moving.act((now) => chooseLine(now, goods))}
    />
  );
}
