export interface CheckBoxProps {
  /** Not shown: the row it stands in says what it is. */
  readonly label: string;
  readonly checked: boolean;
  readonly onChange: (checked: 'checked' | 'cleared') => void;
}

/** Chooses a row of a table without opening it. The whole cell may be touched. */
export function CheckBox({ label, checked, onChange }: CheckBoxProps) {
  return (
    <label className="fh-check">
      <input
        type="checkbox"
        aria-label={label}
        checked={checked}
        onChange={(event) => onChange(event.target.checked ? 'checked' : 'cleared')}
      />
    </label>
  );
}
