import type { ForeignCode } from '@floorhand/domain/scanning/foreign-code';

import { WhatIsIt } from '../../floor/what-is-it.tsx';
import { LabelSheet } from '../../labels/label-parts.tsx';
import type { Product } from '../../scanning/unknown/expected-thing.ts';
import { DamageSheet } from './damage-sheet.tsx';
import { labelOf } from './label-of.ts';
import { LayersSheet } from './layers-sheet.tsx';
import { MeasureSheet } from './measure-sheet.tsx';
import type { OpenSheet } from './open-sheet.ts';
import type { ReceivingScreen } from './read-receiving-screen.ts';
import { ReceiveMoreSheet } from './receive-more-sheet.tsx';
import { ReceivePractice } from './receive-practice.tsx';
import type { Receiving } from './use-receiving.ts';

export interface ReceiveSheetsProps {
  readonly screen: ReceivingScreen;
  readonly receiving: Receiving;
  /** What was scanned when nothing here is known by it. */
  readonly unknown: ForeignCode | null;
  readonly open: OpenSheet;
  readonly onOpen: (sheet: OpenSheet) => void;
}

/** The sheet that is open over a load. */
export function ReceiveSheets({ screen, receiving, unknown, open, onOpen }: ReceiveSheetsProps) {
  const { current, receipt, receiptId } = screen.situation;
  const close = () => onOpen(null);
  switch (open) {
    case null:
      return null;
    case 'more':
      return <ReceiveMoreSheet screen={screen} receiving={receiving} onClose={close} onChoose={onOpen} />;
    case 'damage':
      return current && <DamageSheet screen={screen} receiving={receiving} onClose={close} />;
    case 'layers':
      return <LayersSheet receiving={receiving} onClose={close} />;
    case 'measure':
      return <MeasureSheet screen={screen} receiving={receiving} onClose={close} />;
    case 'label':
      return <UnitLabel screen={screen} onClose={close} />;
    case 'practice':
      return <ReceivePractice screen={screen} onClose={close} />;
    case 'unknown':
      return (
        <WhatIsIt
          unknown={unknown}
          expected={{ kind: 'products', products: productsOf(screen) }}
          at={{ locationId: receipt.doorId, runId: receiptId }}
          job={receiving}
          onClose={close}
        />
      );
    default:
      return open satisfies never;
  }
}

function UnitLabel({ screen, onClose }: { readonly screen: ReceivingScreen; readonly onClose: () => void }) {
  const asked = labelOf(screen);
  return asked && <LabelSheet asked={asked} onClose={onClose} />;
}

/** What the delivery names: one of these is what an unknown code most likely stands on. */
const productsOf = ({ lines }: ReceivingScreen): readonly Product[] =>
  lines.flatMap(({ skuId, sku }) => (sku ? [{ skuId, sku }] : []));
