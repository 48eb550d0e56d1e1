import type { LucideIcon } from 'lucide-react';
import { useId } from 'react';

import { Icon } from './icon.tsx';

export interface FieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly type?: 'text' | 'search' | 'password';
  readonly inputMode?: 'text' | 'numeric' | 'decimal' | 'url' | undefined;
  readonly icon?: LucideIcon | undefined;
  readonly placeholder?: string | undefined;
  /** Under the field: what is expected, or what to change. */
  readonly hint?: string | undefined;
  readonly labelShown?: 'shown' | 'hidden';
  readonly onEnter?: (() => void) | undefined;
}

/** A text field. Never takes the focus by itself: it would open the keyboard. */
export function Field(props: FieldProps) {
  const {
    label,
    value,
    onChange,
    type = 'text',
    inputMode,
    icon,
    placeholder,
    hint,
    labelShown = 'shown',
  } = props;
  const id = useId();
  const hintId = useId();
  return (
    <div className="fh-labelled">
      <label className={labelShown === 'shown' ? 'fh-label' : 'fh-sr'} htmlFor={id}>
        {label}
      </label>
      <div className="fh-field">
        {icon !== undefined && <Icon shape={icon} />}
        <input
          id={id}
          type={type}
          inputMode={inputMode}
          value={value}
          placeholder={placeholder}
          autoComplete="off"
          spellCheck={false}
          aria-describedby={hint === undefined ? undefined : hintId}
          onChange={(event) => onChange(event.target.value)}
          onKeyDown={(event) => {
            if (event.key === 'Enter') props.onEnter?.();
          }}
        />
      </div>
      {hint !== undefined && (
        <p className="fh-field-hint" id={hintId}>
          {hint}
        </p>
      )}
    </div>
  );
}
