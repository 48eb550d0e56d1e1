import { sheets, type SheetName } from '@floorhand/labels/sheet';

import { useCopy } from '../../copy/use-copy.ts';
import { ChoiceGroup } from '../../kit/choice-group.tsx';

const choices = ['a4-2x7', 'a4-3x8', 'a4-2x4', 'a4-2x2'] as const satisfies readonly SheetName[];

interface SheetChoiceProps {
  readonly value: SheetName;
  readonly onChange: (sheet: SheetName) => void;
}

/** Stickers by how many of them are on a sheet. */
export function SheetChoice({ value, onChange }: SheetChoiceProps) {
  const t = useCopy('printing');
  return (
    <ChoiceGroup
      label={t('make.sheet')}
      layout="row"
      choices={choices.map((name) => ({
        value: name,
        label: `${sheets[name].columns} × ${sheets[name].rows}`,
      }))}
      value={value}
      onChange={onChange}
    />
  );
}
