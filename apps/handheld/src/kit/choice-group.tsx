import { Check, type LucideIcon } from 'lucide-react';
import { useId, type KeyboardEvent } from 'react';

import { Icon } from './icon.tsx';

export interface Choice<Value extends string> {
  readonly value: Value;
  readonly label: string;
  readonly icon?: LucideIcon | undefined;
  /** Language of the label when it is not the worker's. */
  readonly language?: string | undefined;
}

export interface ChoiceGroupProps<Value extends string> {
  readonly label: string;
  /** `hidden` when the screen's title already asks the question. */
  readonly labelShown?: 'shown' | 'hidden';
  readonly choices: readonly Choice<Value>[];
  readonly value: Value | null;
  readonly onChange: (value: Value) => void;
  /** Two columns, or all in one row for short labels. */
  readonly layout?: 'grid' | 'row' | 'languages';
}

const classes = { grid: 'fh-choices', row: 'fh-seg', languages: 'fh-langs' };

/** One of a few, all in sight. Arrow keys move, as in any group of radio buttons. */
export function ChoiceGroup<Value extends string>(props: ChoiceGroupProps<Value>) {
  const { label, labelShown = 'shown', choices, value, onChange, layout = 'grid' } = props;
  const labelId = useId();
  const chosen = choices.findIndex((choice) => choice.value === value);
  const move = (event: KeyboardEvent<HTMLElement>) => {
    const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const at = (Math.max(chosen, 0) + step + choices.length) % choices.length;
    const next = choices[at];
    if (next !== undefined) onChange(next.value);
    event.currentTarget.querySelectorAll<HTMLElement>('[role="radio"]').item(at).focus();
  };
  return (
    <div className="fh-labelled">
      <p className={labelShown === 'shown' ? 'fh-label' : 'fh-sr'} id={labelId}>
        {label}
      </p>
      <div className={classes[layout]} role="radiogroup" aria-labelledby={labelId} onKeyDown={move}>
        {choices.map((choice, index) => (
          <button
            key={choice.value}
            type="button"
            role="radio"
            className={layout === 'languages' ? undefined : 'fh-choice'}
            lang={choice.language}
            aria-checked={index === chosen}
            tabIndex={index === Math.max(chosen, 0) ? 0 : -1}
            onClick={() => onChange(choice.value)}
          >
            {choice.icon !== undefined && <Icon shape={choice.icon} />}
            {choice.icon === undefined && layout === 'grid' && index === chosen && (
              <Icon shape={Check} size="s" />
            )}
            {choice.label}
          </button>
        ))}
      </div>
    </div>
  );
}
