import type { Sku } from '@floorhand/domain/catalog/sku';
import type { AliasClaim } from '@floorhand/domain/unknown-codes/alias-obstacle';
import { useState } from 'react';

import { useCopy } from '../../copy/use-copy.ts';
import { useCopyByCode } from '../../copy/use-copy-by-code.ts';
import { ChoiceGroup } from '../../kit/choice-group.tsx';
import { Stepper } from '../../kit/stepper.tsx';

/** What one scan of a code stands for. */
export type Pack = Pick<AliasClaim, 'level' | 'factor'>;

const other = 'other';
const least = 2;
const most = 9_999;

interface PackChoiceProps {
  readonly sku: Sku;
  readonly onChange: (pack: Pack) => void;
}

/** On what the code stands: one unit, a pack the master data knows, or a pack of another number. */
export function PackChoice({ sku, onChange }: PackChoiceProps) {
  const words = useCopy('unknownCode.teaching');
  const pick = useCopy('pick');
  const shared = useCopy('shared');
  const unit = useCopyByCode('unit');
  const packs: readonly Pack[] = [
    { level: 'unit', factor: 1 },
    ...sku.packs.filter(({ factor }) => factor > 1),
  ];
  const [chosen, setChosen] = useState<string | null>(null);
  const [factor, setFactor] = useState(least);
  const choose = (value: string) => {
    setChosen(value);
    onChange(packs[Number(value)] ?? { level: 'case', factor });
  };
  return (
    <>
      <ChoiceGroup
        label={words('holds')}
        choices={[
          ...packs.map((pack, i) => ({
            value: String(i),
            label:
              pack.level === 'unit'
                ? words('one', { unit: unit(sku.unit, { count: 1 }) })
                : words('pack', pack),
          })),
          { value: other, label: words('other') },
        ]}
        value={chosen}
        onChange={choose}
      />
      {chosen === other && (
        <Stepper
          value={factor}
          least={least}
          most={most}
          onChange={(units) => {
            setFactor(units);
            onChange({ level: 'case', factor: units });
          }}
          caption={words('perScan')}
          lessLabel={pick('oneLess')}
          moreLabel={pick('oneMore')}
          typing={{
            label: pick('typeQuantity'),
            words: {
              title: words('other'),
              closeLabel: shared('close'),
              clearLabel: shared('clear'),
              deleteLabel: shared('deleteDigit'),
              done: (value) => pick('useQuantity', { count: value }),
              tooMany: (limit) => pick('mostIs', { count: limit }),
            },
          }}
        />
      )}
    </>
  );
}
