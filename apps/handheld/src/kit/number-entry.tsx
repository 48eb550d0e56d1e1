import { useState } from 'react';

import { Button } from './button.tsx';
import { enterQuantityKey } from './digit-entry.ts';
import { DigitPad } from './digit-pad.tsx';
import { Sheet } from './sheet.tsx';

/** Words of the sheet a quantity is typed in. */
export interface NumberEntryWords {
  readonly title: string;
  readonly closeLabel: string;
  readonly clearLabel: string;
  readonly deleteLabel: string;
  /** The primary button: "Use 12". */
  readonly done: (value: number) => string;
  /** Said instead of accepting a number above the most. */
  readonly tooMany?: ((most: number) => string) | undefined;
}

export interface NumberEntryProps {
  readonly words: NumberEntryWords;
  readonly value: number;
  /** "of 6 tubes". */
  readonly caption: string;
  readonly most?: number | undefined;
  readonly onClose: () => void;
  readonly onDone: (value: number) => void;
}

/** A quantity typed on a pad, without the keyboard. The first digit replaces the value shown. */
export function NumberEntry({ words, value, caption, most, onClose, onDone }: NumberEntryProps) {
  const [digits, setDigits] = useState<string | null>(null);
  const entered = digits === null ? value : Number(digits);
  const over = most !== undefined && entered > most;
  return (
    <Sheet title={words.title} closeLabel={words.closeLabel} onClose={onClose}>
      <div className="fh-entry" role="status">
        <b>{entered}</b>
        <small>{caption}</small>
      </div>
      <DigitPad
        label={words.title}
        clearLabel={words.clearLabel}
        deleteLabel={words.deleteLabel}
        onKey={(key) => setDigits(enterQuantityKey(digits, key))}
      />
      <Button
        kind="primary"
        disabledReason={over ? words.tooMany?.(most) : undefined}
        onPress={() => onDone(most === undefined ? entered : Math.min(entered, most))}
      >
        {words.done(entered)}
      </Button>
    </Sheet>
  );
}
