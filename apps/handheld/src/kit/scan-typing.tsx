import { Check, Keyboard } from 'lucide-react';
import { useState } from 'react';

import { Icon } from './icon.tsx';

export interface ScanTypingProps {
  readonly state: 'open' | 'closed';
  /** Of the button that opens the field: "Type code". */
  readonly label: string;
  /** "Type the code". */
  readonly fieldLabel: string;
  /** "Use this code". */
  readonly useLabel: string;
  /** "Stop typing". */
  readonly stopLabel: string;
  /** `numeric` brings the digit keyboard. */
  readonly inputMode?: 'text' | 'numeric';
  readonly onToggle: () => void;
  /** Trimmed, never empty. */
  readonly onSubmit: (code: string) => void;
}

/** The field inside the scan bar. It takes the focus because someone just asked to type. */
export function ScanTyping({
  fieldLabel,
  useLabel,
  stopLabel,
  inputMode = 'text',
  onToggle,
  onSubmit,
}: ScanTypingProps) {
  const [code, setCode] = useState('');
  const submit = () => {
    if (code.trim() !== '') onSubmit(code.trim());
  };
  return (
    <>
      <label className="fh-scan-type">
        <span className="fh-sr">{fieldLabel}</span>
        <input
          autoFocus
          value={code}
          inputMode={inputMode}
          enterKeyHint="done"
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck={false}
          onChange={(event) => setCode(event.target.value)}
          onKeyDown={(event) => {
            if (event.key === 'Enter') submit();
            if (event.key === 'Escape') onToggle();
          }}
        />
      </label>
      <button type="button" aria-label={useLabel} onClick={submit}>
        <Icon shape={Check} />
      </button>
      <button type="button" aria-label={stopLabel} aria-pressed="true" onClick={onToggle}>
        <Icon shape={Keyboard} />
      </button>
    </>
  );
}
