import { useId } from 'react';

export interface SelectOption {
  readonly value: string;
  readonly label: string;
}

export interface SelectProps {
  readonly label: string;
  /** `hidden` where the row it stands in says what it is. */
  readonly labelShown?: 'shown' | 'hidden';
  readonly options: readonly SelectOption[];
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** One of many: where all of them in sight would be a page of its own. */
export function Select({ label, labelShown = 'shown', options, value, onChange }: SelectProps) {
  const id = useId();
  return (
    <div className="fh-labelled">
      <label className={labelShown === 'shown' ? 'fh-label' : 'fh-sr'} htmlFor={id}>
        {label}
      </label>
      <div className="fh-field fh-select">
        <select id={id} value={value} onChange={(event) => onChange(event.target.value)}>
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      </div>
    </div>
  );
}
