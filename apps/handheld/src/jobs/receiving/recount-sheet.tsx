import { recount } from '@floorhand/domain/jobs/receiving/decide/correct-count';
import {
  beginSerialRecount,
  type Pile as SerialPile,
} from '@floorhand/domain/jobs/receiving/flow/recount-serials';
import { contentsOf } from '@floorhand/domain/jobs/waiting-unit';
import { draft } from '@floorhand/domain/kernel/command';
import { reasonsFor, type Variance, type VarianceReason } from '@floorhand/domain/jobs/receiving/variance';
import type { Balance } from '@floorhand/domain/stock/balance';
import { ScanBarcode } from 'lucide-react';
import { useState, type ReactNode } from 'react';

import { useCopy } from '../../copy/use-copy.ts';
import { useCopyByCode } from '../../copy/use-copy-by-code.ts';
import { UnitsStepper } from '../../floor/units-stepper.tsx';
import { Button } from '../../kit/button.tsx';
import { ChoiceGroup } from '../../kit/choice-group.tsx';
import { List } from '../../kit/list.tsx';
import { ListRow } from '../../kit/list-row.tsx';
import { Sheet } from '../../kit/sheet.tsx';
import { useView } from '../../sync/use-view.ts';
import type { ReceivingScreen } from './read-receiving-screen.ts';
import { quiet, type Receiving } from './use-receiving.ts';

interface RecountSheetProps {
  readonly screen: ReceivingScreen;
  readonly row: Variance;
  readonly receiving: Receiving;
  readonly reason: VarianceReason | null;
  readonly onReason: (reason: VarianceReason) => void;
  readonly onClose: () => void;
}

interface Pile {
  readonly lpn: string;
  readonly content: Balance;
}

/** One SKU that differs, counted again pallet by pallet, or with a word why. What counts is the difference to what was believed. */
export function RecountSheet({ screen, row, receiving, reason, onReason, onClose }: RecountSheetProps) {
  const t = useCopy('receive');
  const say = useCopyByCode('receive.reason');
  const shared = useCopy('shared');
  const isTracked = screen.skus.get(row.skuId)?.tracking.serial ?? false;
  const piles = useView(
    (view): readonly Pile[] =>
      screen.units.flatMap(({ key }) =>
        contentsOf(view, key)
          .filter(({ skuId }) => skuId === row.skuId)
          .map((content) => ({ lpn: key, content })),
      ),
    [screen.units, row.skuId],
  );
  const isGone = piles?.length === 0;
  const why = (
    <ChoiceGroup
      label={t('recount.why')}
      choices={reasonsFor(row.difference).map((value) => ({ value, label: say(value) }))}
      value={reason}
      onChange={onReason}
    />
  );
  return (
    <Sheet
      title={screen.skus.get(row.skuId)?.name ?? row.skuId}
      detail={isGone ? undefined : t('recount.detail')}
      closeLabel={shared('close')}
      onClose={onClose}
    >
      {isTracked || isGone ? (
        <>
          {piles && !isGone && (
            <SerialPiles
              piles={piles}
              onChoose={(pile) => {
                onClose();
                void receiving.act((now, at) => beginSerialRecount(now, pile, at));
              }}
            />
          )}
          {why}
          <Button kind="primary" onPress={onClose}>
            {shared('close')}
          </Button>
        </>
      ) : (
        <CountedPiles
          receiptId={screen.situation.receiptId}
          piles={piles ?? []}
          receiving={receiving}
          onClose={onClose}
        >
          {why}
        </CountedPiles>
      )}
    </Sheet>
  );
}

const keyOf = ({ lpn, content }: Pile): string => [lpn, content.lot, content.status].join('|');

interface CountedPilesProps {
  readonly receiptId: string;
  readonly piles: readonly Pile[];
  readonly receiving: Receiving;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** How many lie on each pallet; those that differ from what was recorded are saved. */
function CountedPiles({ receiptId, piles, receiving, onClose, children }: CountedPilesProps) {
  const t = useCopy('receive');
  const [counts, setCounts] = useState<Readonly<Record<string, number>>>({});
  const countOf = (pile: Pile): number => counts[keyOf(pile)] ?? pile.content.quantity;
  const changed = piles.filter((pile) => countOf(pile) !== pile.content.quantity);
  const save = () => {
    onClose();
    void receiving.act(() =>
      quiet(
        changed.map((pile) => {
          const { skuId, lot, expiry, quantity } = pile.content;
          const goods = { receiptId, lpn: pile.lpn, skuId, lot, expiry };
          return draft(recount, { ...goods, believed: quantity, counted: countOf(pile), cartons: 0 });
        }),
        'unit_counted',
      ),
    );
  };
  return (
    <>
      {piles.map((pile) => (
        <div key={keyOf(pile)} className="fh-labelled">
          <p className="fh-label">
            <span className="fh-code">{pile.lpn}</span> {pile.content.lot}
          </p>
          <UnitsStepper
            title={null}
            value={countOf(pile)}
            onChange={(value) => setCounts({ ...counts, [keyOf(pile)]: value })}
            caption={t('recount.recorded', { count: pile.content.quantity })}
          />
        </div>
      ))}
      {children}
      <Button
        kind="primary"
        disabledReason={changed.length === 0 ? t('recount.nothing') : undefined}
        onPress={save}
      >
        {t('recount.save')}
      </Button>
    </>
  );
}

interface SerialPilesProps {
  readonly piles: readonly Pile[];
  readonly onChoose: (pile: SerialPile) => void;
}

/** Pallets with units that have numbers, whatever their status: one of them is read again. */
function SerialPiles({ piles, onChoose }: SerialPilesProps) {
  const t = useCopy('receive');
  const isSame = (a: Pile, b: Pile): boolean => a.lpn === b.lpn && a.content.lot === b.content.lot;
  const heaps = piles.filter((pile, i) => piles.findIndex((other) => isSame(other, pile)) === i);
  return (
    <List label={t('serialCount.open')}>
      {heaps.map((heap) => {
        const { skuId, lot, expiry } = heap.content;
        const count = piles
          .filter((other) => isSame(other, heap))
          .reduce((sum, { content }) => sum + content.quantity, 0);
        return (
          <ListRow
            key={[heap.lpn, lot].join('|')}
            icon={ScanBarcode}
            title={t('serialCount.open')}
            detail={[heap.lpn, lot, t('recount.recorded', { count })].filter(Boolean).join(' · ')}
            onPress={() => onChoose({ lpn: heap.lpn, skuId, lot, expiry })}
          />
        );
      })}
    </List>
  );
}
