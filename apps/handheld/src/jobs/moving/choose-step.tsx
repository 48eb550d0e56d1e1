import { chooseLine, takeEverything, wholeUnit } from '@floorhand/domain/jobs/moving/flow/on-source';
import type { GoodsLine } from '@floorhand/domain/jobs/moving/flow/situation';
import { Boxes, Container, MapPin, PackageOpen, UserRound } from 'lucide-react';

import { useCopy } from '../../copy/use-copy.ts';
import { useCopyByCode } from '../../copy/use-copy-by-code.ts';
import { usePlateLabels } from '../../copy/use-plate-labels.ts';
import { Chip } from '../../kit/chip.tsx';
import { List } from '../../kit/list.tsx';
import { ListRow } from '../../kit/list-row.tsx';
import { LocationPlate } from '../../kit/location-plate.tsx';
import { ProductPicture } from '../../kit/product-picture.tsx';
import { PlaceName } from './place-name.tsx';
import type { MovingScreen } from './read-moving-screen.ts';
import type { Moving } from './use-moving.ts';

interface ChooseStepProps {
  readonly screen: MovingScreen;
  readonly moving: Moving;
}

/** Which goods of a place, or which place of a product: scanned, or tapped. */
export function ChooseStep({ screen, moving }: ChooseStepProps) {
  return screen.situation.step === 'where' ? (
    <Places screen={screen} moving={moving} />
  ) : (
    <Goods screen={screen} moving={moving} />
  );
}

function Goods({ screen: { situation }, moving }: ChooseStepProps) {
  const t = useCopy('moving');
  const { here, source } = situation;
  const units = here.reduce((sum, { line }) => sum + line.quantity, 0);
  return (
    <>
      {source && <SourceName source={source} />}
      <p className="fh-label">{t('choose')}</p>
      <List label={t('choose')}>
        {here.map((goods) => (
          <GoodsRow key={goods.line.key} goods={goods} moving={moving} />
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
        {source?.place.kind === 'handlingUnit' && source.holder === null && (
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

/** Where the goods are: a rack as its label has it, a unit, or somebody's hands. */
function SourceName({ source }: { readonly source: NonNullable<MovingScreen['situation']['source']> }) {
  const t = useCopy('moving');
  const label = usePlateLabels();
  const { place, location, holder } = source;
  if (location) return <LocationPlate segments={label(location.segments)} size="s" />;
  return (
    <List label={holder ?? place.id}>
      <ListRow
        icon={holder === null ? PackageOpen : UserRound}
        title={holder ?? <span className="fh-code">{place.id}</span>}
        detail={holder === null ? undefined : t('takeOver')}
      />
    </List>
  );
}

function Places({ screen: { situation }, moving }: ChooseStepProps) {
  const t = useCopy('moving');
  const putaway = useCopy('putaway');
  const [first] = situation.here;
  return (
    <>
      {first && (
        <List label={first.sku?.name ?? first.line.skuId}>
          <ListRow
            lead={<ProductPicture name={first.sku?.picture ?? null} size="s" />}
            title={
              <span lang={first.sku?.nameLanguage ?? undefined}>{first.sku?.name ?? first.line.skuId}</span>
            }
            detail={<span className="fh-code">{first.sku?.code}</span>}
          />
        </List>
      )}
      <p className="fh-label">{t('whereFrom')}</p>
      <List label={t('whereFrom')}>
        {situation.here.map((goods) => {
          const { line, holder } = goods;
          const count = t('everything.detail', { count: line.quantity });
          const lot = line.lot === null ? [] : [putaway('ofLot', { lot: line.lot })];
          return (
            <ListRow
              key={line.key}
              icon={holder !== null ? UserRound : line.place.kind === 'location' ? MapPin : PackageOpen}
              title={<PlaceName place={line.place} holder={holder} />}
              detail={[count, ...lot, ...(holder === null ? [] : [t('takeOver')])].join(' · ')}
              end={goods.unfit === null ? undefined : <UnfitChip unfit={goods.unfit} />}
              onPress={() => void moving.act((now) => chooseLine(now, goods))}
            />
          );
        })}
      </List>
    </>
  );
}

function GoodsRow({ goods, moving }: { readonly goods: GoodsLine; readonly moving: Moving }) {
  const putaway = useCopy('putaway');
  const { line, sku } = goods;
  return (
    <ListRow
      lead={<ProductPicture name={sku?.picture ?? null} size="s" />}
      title={putaway('unitsOf', { count: line.quantity, item: sku?.name ?? line.skuId })}
      detail={line.lot === null ? undefined : putaway('ofLot', { lot: line.lot })}
      end={goods.unfit === null ? undefined : <UnfitChip unfit={goods.unfit} />}
      onPress={() => void moving.act((now) => chooseLine(now, goods))}
    />
  );
}

function UnfitChip({ unfit }: { readonly unfit: NonNullable<GoodsLine['unfit']> }) {
  const state = useCopyByCode('putaway.unfit');
  return <Chip state="stop">{state(unfit)}</Chip>;
}
