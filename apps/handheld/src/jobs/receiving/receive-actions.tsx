import { memo } from 'react';
import { closeCurrent, undoLast } from '@floorhand/domain/jobs/receiving/flow/actions';
import type { ForeignCode } from '@floorhand/domain/scanning/foreign-code';

import { useCopy } from '../../copy/use-copy.ts';
import { Actions, Button } from '../../kit/button.tsx';
import { LabelSheet } from '../../labels/label-parts.tsx';
import type { Product } from '../../scanning/unknown/expected-thing.ts';
import { UnknownSheet } from '../../scanning/unknown/unknown-sheet.tsx';
import { DamageSheet } from './damage-sheet.tsx';
import { labelOf } from './label-of.ts';
import { LayersSheet } from './layers-sheet.tsx';
import { MeasureSheet } from './measure-sheet.tsx';
import { ReceiveMoreSheet } from './receive-more-sheet.tsx';
import type { OpenSheet } from './open-sheet.ts';
import { ReceivePractice } from './receive-practice.tsx';
import type { ReceivingScreen } from './read-receiving-screen.ts';
import type { Receiving } from './use-receiving.ts';

interface ReceiveActionsProps {
  readonly screen: ReceivingScreen;
  readonly receiving: Receiving;
  /** What was scanned when nothing here is known by it. */
  readonly unknown: ForeignCode | null;
  readonly open: OpenSheet;
  readonly onOpen: (sheet: OpenSheet) => void;
}

/** The exceptions of a load, always in the same places, and the sheets they open. */
export const ReceiveActions = memo(function ReceiveActions({
  screen,
  receiving,
  unknown,
  open,
  onOpen,
}: ReceiveActionsProps) {
  const t = useCopy('receive');
  const job = useCopy('job');
  const { situation } = screen;
  const { step, current, session, receipt } = situation;
  const close = () => onOpen(null);
  const asked = labelOf(screen);
  const isCounting = step === 'item' && current !== null && current.contents.length > 0;
  return (
    <>
      <Actions>
        {isCounting && <Button onPress={() => onOpen('damage')}>{t('damage')}</Button>}
        {unknown !== null ? (
          <Button onPress={() => onOpen('unknown')}>{job('whatIsIt')}</Button>
        ) : (
          isCounting && <Button onPress={() => void receiving.act(closeCurrent)}>{t('nextUnit')}</Button>
        )}
        {!isCounting && (step === 'recount' || session.undo.length > 0) && (
          <Button onPress={() => void receiving.act(undoLast)}>{job('undo')}</Button>
        )}
        <Button onPress={() => onOpen('more')}>{job('more')}</Button>
      </Actions>
      {open === 'damage' && current && <DamageSheet screen={screen} receiving={receiving} onClose={close} />}
      {open === 'layers' && <LayersSheet receiving={receiving} onClose={close} />}
      {open === 'measure' && <MeasureSheet screen={screen} receiving={receiving} onClose={close} />}
      {open === 'label' && asked && <LabelSheet asked={asked} onClose={close} />}
      {open === 'practice' && <ReceivePractice screen={screen} onClose={close} />}
      {open === 'unknown' && unknown && (
        <UnknownSheet
          read={unknown}
          expected={{ kind: 'products', products: productsOf(screen) }}
          at={{ locationId: receipt.doorId, runId: situation.receiptId }}
          onCannotScan={undefined}
          onClose={() => {
            close();
            receiving.clear();
          }}
        />
      )}
      {open === 'more' && (
        <ReceiveMoreSheet screen={screen} receiving={receiving} onClose={close} onChoose={onOpen} />
      )}
    </>
  );
});

/** What the delivery names: one of these is what an unknown code most likely stands on. */
const productsOf = ({ lines }: ReceivingScreen): readonly Product[] =>
  lines.flatMap(({ skuId, sku }) => (sku ? [{ skuId, sku }] : []));
