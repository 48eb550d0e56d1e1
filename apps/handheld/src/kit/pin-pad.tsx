import { enterPinKey, type DigitKey } from './digit-entry.ts';
import { DigitPad } from './digit-pad.tsx';
import { useTypedDigits } from './use-typed-digits.ts';

export interface PinPadProps {
  /** Digits asked for. */
  readonly length: number;
  readonly digits: string;
  readonly onChange: (digits: string) => void;
  /** Called once, with the last digit. */
  readonly onComplete: (digits: string) => void;
  /** "PIN". */
  readonly label: string;
  /** "2 of 4 digits". */
  readonly filledLabel: string;
  readonly clearLabel: string;
  readonly deleteLabel: string;
  /** Also take digits from the device's own keys. */
  readonly physicalKeys?: 'on' | 'off';
}

/** Dots and pad. Never shows a digit. */
export function PinPad({
  length,
  digits,
  onChange,
  onComplete,
  physicalKeys = 'off',
  ...labels
}: PinPadProps) {
  const press = (key: DigitKey) => {
    const next = enterPinKey(digits, key, length);
    if (next === digits) return;
    onChange(next);
    if (next.length === length) onComplete(next);
  };
  useTypedDigits(physicalKeys === 'on', press);
  return (
    <>
      <div className="fh-dots" role="status" aria-label={labels.filledLabel}>
        {Array.from({ length }, (_, index) => (
          <i key={index} data-on={index < digits.length ? '' : undefined} />
        ))}
      </div>
      <DigitPad
        label={labels.label}
        clearLabel={labels.clearLabel}
        deleteLabel={labels.deleteLabel}
        onKey={press}
      />
    </>
  );
}
