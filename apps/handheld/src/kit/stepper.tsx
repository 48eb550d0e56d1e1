import { Minus, Plus } from 'lucide-react';
import { useState } from 'react';

import { Icon } from './icon.tsx';
import { NumberEntry, type NumberEntryWords } from './number-entry.tsx';

export interface StepperProps {
  readonly value: number;
  readonly onChange: (value: number) => void;
  readonly least?: number;
  readonly most?: number | undefined;
  /** Under the number: "of 6 tubes", "4 short". */
  readonly caption: string;
  /** `caution` when the number differs from what is asked. */
  readonly state?: 'caution' | undefined;
  readonly lessLabel: string;
  readonly moreLabel: string;
  /** Label and words of typing the number; left out, the number cannot be typed. */
  readonly typing?: { readonly label: string; readonly words: NumberEntryWords } | undefined;
}

/** Less, the number, more. A tap on the number opens a pad. */
export function Stepper(props: StepperProps) {
  const { value, onChange, least = 0, most, caption, state, lessLabel, moreLabel, typing } = props;
  const [open, setOpen] = useState(false);
  return (
    <div className="fh-stepper" data-state={state}>
      <button
        type="button"
        aria-label={lessLabel}
        disabled={value <= least}
        onClick={() => onChange(value - 1)}
      >
        <Icon shape={Minus} />
      </button>
      <output aria-live="polite">
        <b>{value}</b>
        <small>{caption}</small>
        {typing !== undefined && (
          <button
            type="button"
            className="fh-stepper-value"
            aria-label={typing.label}
            onClick={() => setOpen(true)}
          />
        )}
      </output>
      <button
        type="button"
        aria-label={moreLabel}
        disabled={most !== undefined && value >= most}
        onClick={() => onChange(value + 1)}
      >
        <Icon shape={Plus} />
      </button>
      {open && typing !== undefined && (
        <NumberEntry
          words={typing.words}
          value={value}
          caption={caption}
          most={most}
          onClose={() => setOpen(false)}
          onDone={(entered) => {
            setOpen(false);
            onChange(Math.max(least, entered));
          }}
        />
      )}
    </div>
  );
}
