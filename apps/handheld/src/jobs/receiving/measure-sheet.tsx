import { measure } from '@floorhand/domain/jobs/receiving/decide/notes';
import { draft } from '@floorhand/domain/kernel/command';
import { useState } from 'react';

import { useCopy } from '../../copy/use-copy.ts';
import { Button } from '../../kit/button.tsx';
import { Field } from '../../kit/field.tsx';
import { Sheet } from '../../kit/sheet.tsx';
import type { ReceivingScreen } from './read-receiving-screen.ts';
import { quiet, type Receiving } from './use-receiving.ts';

interface MeasureSheetProps {
  readonly screen: ReceivingScreen;
  readonly receiving: Receiving;
  readonly onClose: () => void;
}

const names = ['weight', 'length', 'width', 'height'] as const;
const mostGrams = 2_000_000;

const wholeOf = (text: string | undefined): number => {
  const value = Number(text);
  return Number.isSafeInteger(value) && value > 0 && value <= mostGrams ? value : 0;
};

/** A product measured once: grams and millimetres of one unit. */
export function MeasureSheet({ screen, receiving, onClose }: MeasureSheetProps) {
  const t = useCopy('receive');
  const [texts, setTexts] = useState<Readonly<Partial<Record<(typeof names)[number], string>>>>({});
  const { figure } = screen.situation;
  const [weightGrams, lengthMm, widthMm, heightMm] = names.map((name) => wholeOf(texts[name]));
  const isWhole = Boolean(weightGrams && lengthMm && widthMm && heightMm);
  const save = () => {
    if (!figure || !weightGrams || !lengthMm || !widthMm || !heightMm) return;
    const { skuId } = figure;
    const size = { level: 'unit', weightGrams, lengthMm, widthMm, heightMm, codeReads: true } as const;
    onClose();
    void receiving.act(({ receiptId }) =>
      quiet([draft(measure, { receiptId, skuId, ...size })], 'unit_counted'),
    );
  };
  return (
    <Sheet
      title={t('measure.open')}
      detail={figure?.sku?.name ?? figure?.skuId}
      closeLabel={t('closeSheet')}
      onClose={onClose}
    >
      {names.map((name) => (
        <Field
          key={name}
          label={t(`measure.${name}`)}
          value={texts[name] ?? ''}
          inputMode="numeric"
          onChange={(value) => setTexts({ ...texts, [name]: value })}
        />
      ))}
      <Button kind="primary" disabledReason={isWhole ? undefined : t('measure.all')} onPress={save}>
        {t('measure.save')}
      </Button>
    </Sheet>
  );
}
