import { temperatureRange } from '@floorhand/domain/catalog/arrival-checks';
import { readCelsius } from '@floorhand/domain/catalog/read-celsius';
import type { Sku } from '@floorhand/domain/catalog/sku';
import { useState } from 'react';

import { useCopy } from '../../copy/use-copy.ts';
import { Actions, Button } from '../../kit/button.tsx';
import { Card } from '../../kit/card.tsx';
import { ChoiceGroup } from '../../kit/choice-group.tsx';
import { Field } from '../../kit/field.tsx';

interface TemperatureEntryProps {
  readonly sku: Sku | null;
  readonly onGive: (deciCelsius: number) => void;
  readonly onLeave: () => void;
}

const sides = ['above', 'below'] as const;

/** What the thermometer shows. Keyboards for numbers have no minus, so the side of zero is a choice of its own. */
export function TemperatureEntry({ sku, onGive, onLeave }: TemperatureEntryProps) {
  const t = useCopy('receive');
  const range = temperatureRange(sku?.storage);
  const [side, setSide] = useState<(typeof sides)[number]>(range && range.most < 0 ? 'below' : 'above');
  const [text, setText] = useState('');
  const measured = readCelsius(text, side);
  return (
    <Card className="rc-ask" label={t('details.temperature')} state="next">
      <Field
        label={t('details.temperature')}
        value={text}
        inputMode="decimal"
        onChange={setText}
        onEnter={() => measured !== null && onGive(measured)}
        hint={range ? t('temperature.range', { least: range.least / 10, most: range.most / 10 }) : undefined}
      />
      <ChoiceGroup
        label={t('temperature.side')}
        choices={sides.map((value) => ({ value, label: t(`temperature.${value}`) }))}
        value={side}
        onChange={setSide}
      />
      <Actions>
        <Button
          kind="soft"
          disabledReason={
            measured !== null ? undefined : t(text.trim() === '' ? 'details.first' : 'temperature.unreadable')
          }
          onPress={() => measured !== null && onGive(measured)}
        >
          {t('details.use')}
        </Button>
        <Button onPress={onLeave}>{t('details.leave')}</Button>
      </Actions>
    </Card>
  );
}
