import { useState } from 'react';

import { useCopy } from '../../copy/use-copy.ts';
import { Field } from '../../kit/field.tsx';
import { ToggleGroup } from '../../kit/toggle-group.tsx';

interface SerialChoiceProps {
  readonly label: string;
  /** In the order of the alphabet. */
  readonly serials: readonly string[];
  readonly chosen: readonly string[];
  readonly onChange: (chosen: readonly string[]) => void;
}

/** So many are seen without scrolling for long; more are found by a part of their number. */
const mostShown = 12;

/** Which of the units on a pallet, by their serial numbers. What was chosen stays in sight. */
export function SerialChoice({ label, serials, chosen, onChange }: SerialChoiceProps) {
  const t = useCopy('receive');
  const [part, setPart] = useState('');
  const wanted = part.trim().toUpperCase();
  const found = serials.filter((serial) => !chosen.includes(serial) && serial.toUpperCase().includes(wanted));
  const shown = [...chosen, ...found.slice(0, Math.max(0, mostShown - chosen.length))];
  return (
    <>
      {serials.length > mostShown && (
        <Field label={t('serials.part')} value={part} onChange={setPart} hint={t('serials.hint')} />
      )}
      <div className="rc-serials">
        <ToggleGroup
          label={label}
          choices={shown.map((serial) => ({ value: serial, label: serial }))}
          chosen={chosen}
          onChange={onChange}
        />
      </div>
    </>
  );
}
