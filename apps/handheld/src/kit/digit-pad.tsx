import { Delete } from 'lucide-react';

import { digitKeys, type DigitKey } from './digit-entry.ts';
import { Icon } from './icon.tsx';

export interface DigitPadProps {
  readonly label: string;
  readonly clearLabel: string;
  readonly deleteLabel: string;
  readonly onKey: (key: DigitKey) => void;
}

/** Ten digits, clear, delete. */
export function DigitPad({ label, clearLabel, deleteLabel, onKey }: DigitPadProps) {
  return (
    <div className="fh-pad" role="group" aria-label={label}>
      {digitKeys.map((key) => (
        <button key={key} type="button" onClick={() => onKey(key)}>
          {key}
        </button>
      ))}
      <button type="button" data-k="" onClick={() => onKey('clear')}>
        {clearLabel}
      </button>
      <button type="button" onClick={() => onKey('0')}>
        0
      </button>
      <button type="button" data-k="" aria-label={deleteLabel} onClick={() => onKey('delete')}>
        <Icon shape={Delete} size="l" />
      </button>
    </div>
  );
}
