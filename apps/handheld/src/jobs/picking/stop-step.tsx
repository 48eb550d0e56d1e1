import { countTo } from '@floorhand/domain/jobs/picking/flow/on-item';
import type { FlowOutcome } from '@floorhand/domain/jobs/picking/flow/outcome';
import type { CurrentStop } from '@floorhand/domain/jobs/picking/flow/situation';
import { memo } from 'react';

import { useCopy } from '../../copy/use-copy.ts';
import { useCopyByCode } from '../../copy/use-copy-by-code.ts';
import { useFormats } from '../../copy/copy-provider.tsx';
import { UnitsStepper } from '../../floor/units-stepper.tsx';
import { Button } from '../../kit/button.tsx';
import { CountCard } from '../../kit/count-card.tsx';
import { ItemCard } from '../../kit/item-card.tsx';
import { LocationPlate } from '../../kit/location-plate.tsx';
import { changedSegments } from '../../kit/plate-segments.ts';
import { HowManyCard } from '../../kit/quantity.tsx';
import { ThenLine } from '../../kit/then-line.tsx';
import { toteMark } from '../../kit/tote-marks.ts';
import { ToteCart } from '../../kit/tote-cart.tsx';
import { ProductPicture } from '../../kit/product-picture.tsx';
import type { PickScreen } from './read-pick-screen.ts';
import { usePlateLabels } from '../../copy/use-plate-labels.ts';
import type { PickingRun } from './use-picking-run.ts';
import { WrongItem } from './wrong-item.tsx';

interface StopStepProps {
  readonly screen: PickScreen;
  readonly run: PickingRun;
}

/** Where, what, how many: always in this order, always in the same place. Drawn anew only when one of them changed. */
export const StopStep = memo(function StopStep({
  screen,
  run,
  wrong,
}: StopStepProps & {
  /** The product that was scanned instead of the one to pick. */
  readonly wrong: FlowOutcome['scanned'];
}) {
  const { situation, previousSegments } = screen;
  const { current, step } = situation;
  const label = usePlateLabels();
  if (!current) return null;
  const segments = current.location?.segments ?? [current.stop.locationId];
  const plate = label(segments);
  if (wrong) {
    return (
      <>
        <LocationPlate segments={plate} size="s" />
        <WrongItem scanned={wrong} current={current} />
      </>
    );
  }
  return (
    <>
      <LocationPlate
        segments={plate}
        changed={step === 'location' ? changedSegments(previousSegments, segments) : undefined}
      />
      <StopItem current={current} />
      {step === 'item' && current.counted > 0 ? (
        <Counting screen={screen} current={current} run={run} />
      ) : (
        <HowMany screen={screen} current={current} />
      )}
      <Then screen={screen} />
    </>
  );
});

function StopItem({ current: { sku, stop } }: { readonly current: CurrentStop }) {
  const t = useCopy('pick');
  const formats = useFormats();
  const facts = [
    ...(stop.lot === null ? [] : [{ label: t('lot'), value: stop.lot }]),
    ...(stop.expiry === null ? [] : [{ label: t('expires'), value: formats.expiry(stop.expiry) }]),
  ];
  return (
    <ItemCard
      label={t('item')}
      name={sku?.name ?? stop.skuId}
      nameLanguage={sku?.nameLanguage ?? undefined}
      sku={sku?.code ?? stop.skuId}
      picture={<ProductPicture name={sku?.picture ?? null} />}
      variant={sku ? Object.values(sku.variant).join(', ') || undefined : undefined}
      facts={facts}
    />
  );
}

function HowMany({
  screen: { situation },
  current,
}: {
  readonly screen: PickScreen;
  readonly current: CurrentStop;
}) {
  const t = useCopy('pick');
  const unit = useCopyByCode('unit');
  const placing = situation.step === 'tote';
  const value = placing ? current.intoUnits : current.stop.remaining;
  const word = unit(current.sku?.unit ?? 'piece', { count: value });
  const slots = situation.run.slots;
  return (
    <HowManyCard
      label={t(placing ? 'howManyToPut' : 'howMany', { count: value, unit: word })}
      verb={placing ? t('put') : t('verb')}
      value={value}
      unit={word}
      into={
        current.into?.tote
          ? t.rich('intoTote', {
              tote: current.into.tote,
              b: (chunks) => <b className="fh-code">{chunks}</b>,
            })
          : undefined
      }
      cart={
        <ToteCart
          marks={slots.map((_, i) => toteMark(i))}
          current={current.into?.slot ?? null}
          show="number"
        />
      }
    />
  );
}

function Counting({
  screen: { situation },
  current,
  run,
}: StopStepProps & { readonly current: CurrentStop }) {
  const t = useCopy('pick');
  const unit = useCopyByCode('unit');
  const total = current.stop.remaining;
  const word = unit(current.sku?.unit ?? 'piece', { count: total });
  const count = (units: number) => void run.act((at) => (at.current ? countTo(at, at.current, units) : null));
  const serials = current.sku?.tracking.serial ?? false;
  return (
    <CountCard label={t('count')}>
      <UnitsStepper
        title={serials ? null : t('count')}
        value={current.counted}
        least={current.counted}
        most={serials ? current.counted : total}
        onChange={count}
        caption={t('ofUnits', { total, unit: word })}
      />
      {!serials && situation.step === 'item' && (
        <Button kind="soft" onPress={() => count(total)}>
          {t('allTaken', { count: total })}
        </Button>
      )}
    </CountCard>
  );
}

function Then({ screen: { situation, nextSku } }: { readonly screen: PickScreen }) {
  const t = useCopy('pick');
  const bin = (chunks: React.ReactNode) => <b className="fh-bin">{chunks}</b>;
  const { next, current, step } = situation;
  if (step === 'item' && current && current.counted > 0 && current.into?.tote) {
    return (
      <ThenLine>{t.rich('thenTote', { tote: current.into.tote, place: current.into.slot, b: bin })}</ThenLine>
    );
  }
  if (!next) return <ThenLine>{t('thenDrop')}</ThenLine>;
  return (
    <ThenLine>
      {t.rich('then', {
        bin: next.locationId,
        count: next.remaining,
        item: nextSku?.name ?? next.skuId,
        b: bin,
      })}
    </ThenLine>
  );
}
