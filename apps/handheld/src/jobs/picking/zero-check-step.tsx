import { checkZero } from '@floorhand/domain/jobs/picking/decide/check-zero';
import { draft } from '@floorhand/domain/kernel/command';
import { skuDocument } from '@floorhand/domain/catalog/sku';
import { locationDocument } from '@floorhand/domain/layout/location';
import { useState } from 'react';

import { useCopy } from '../../copy/use-copy.ts';
import { UnitsStepper } from '../../floor/units-stepper.tsx';
import { Button } from '../../kit/button.tsx';
import { Card } from '../../kit/card.tsx';
import { ItemCard } from '../../kit/item-card.tsx';
import { LocationPlate } from '../../kit/location-plate.tsx';
import { useView } from '../../sync/use-view.ts';
import { ProductPicture } from '../../kit/product-picture.tsx';
import type { PickScreen } from './read-pick-screen.ts';
import { usePlateLabels } from '../../copy/use-plate-labels.ts';
import { quiet, type PickingRun } from './use-picking-run.ts';

/** After the last unit of the book: is the bin really empty? */
export function ZeroCheckStep({ screen, run }: { readonly screen: PickScreen; readonly run: PickingRun }) {
  const t = useCopy('zeroCheck');
  const pick = useCopy('pick');
  const plate = usePlateLabels();
  const [left, setLeft] = useState<number | null>(null);
  const check = screen.situation.progress.zeroCheck;
  const shown = useView(
    (view) =>
      check
        ? {
            sku: view.get(skuDocument, check.skuId) ?? null,
            location: view.get(locationDocument, check.locationId) ?? null,
          }
        : null,
    [check?.locationId, check?.skuId],
  );
  if (!check) return null;
  const answer = (units: number) =>
    void run.act(({ runId, progress }) =>
      progress.zeroCheck
        ? quiet([draft(checkZero, { runId, ...progress.zeroCheck, left: units })], 'checked')
        : null,
    );
  return (
    <>
      <LocationPlate segments={plate(shown?.location?.segments ?? [check.locationId])} />
      <ItemCard
        label={pick('item')}
        name={shown?.sku?.name ?? check.skuId}
        sku={shown?.sku?.code ?? check.skuId}
        picture={<ProductPicture name={shown?.sku?.picture ?? null} />}
      />
      <Card className="fh-question" label={t('title')}>
        <h2>{left === null ? t('title') : t('countTitle')}</h2>
        {left === null ? (
          <>
            <Button kind="primary" onPress={() => answer(0)}>
              {t('yes')}
            </Button>
            <Button onPress={() => setLeft(1)}>{t('no')}</Button>
          </>
        ) : (
          <>
            <UnitsStepper
              title={t('countTitle')}
              value={left}
              least={1}
              onChange={setLeft}
              caption={t('left', { count: left })}
            />
            <Button kind="primary" onPress={() => answer(left)}>
              {t('save')}
            </Button>
          </>
        )}
      </Card>
    </>
  );
}
