import { Check } from 'lucide-react';
import { useId } from 'react';

import { Icon } from './icon.tsx';

export interface ToggleGroupProps<Value extends string> {
  readonly label: string;
  readonly choices: readonly { readonly value: Value; readonly label: string }[];
  readonly chosen: readonly Value[];
  readonly onChange: (chosen: readonly Value[]) => void;
}

/** Any of a few, all in sight. */
export function ToggleGroup<Value extends string>(props: ToggleGroupProps<Value>) {
  const { label, choices, chosen, onChange } = props;
  const labelId = useId();
  const toggled = (value: Value): readonly Value[] =>
    choices
      .map((choice) => choice.value)
      .filter((each) => (each === value ? !chosen.includes(each) : chosen.includes(each)));
  return (
    <div className="fh-labelled">
      <p className="fh-label" id={labelId}>
        {label}
      </p>
      <div className="fh-choices" role="group" aria-labelledby={labelId}>
        {choices.map(({ value, label: text }) => (
          <button
            key={value}
            type="button"
            role="checkbox"
            className="fh-choice"
            aria-checked={chosen.includes(value)}
            onClick={() => onChange(toggled(value))}
          >
            {chosen.includes(value) && <Icon shape={Check} size="s" />}
            {text}
          </button>
        ))}
      </div>
    </div>
  );
}
