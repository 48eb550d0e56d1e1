import { useId } from 'react';

interface DateFieldProps {
  readonly label: string;
  /** ISO date, or empty: never today by itself. */
  readonly value: string;
  readonly onChange: (isoDate: string) => void;
}

/** A day on the wheel of the device. */
export function DateField({ label, value, onChange }: DateFieldProps) {
  const id = useId();
  return (
    <div className="fh-labelled">
      <label className="fh-label" htmlFor={id}>
        {label}
      </label>
      <div className="fh-field">
        <input id={id} type="date" value={value} onChange={(event) => onChange(event.target.value)} />
      </div>
    </div>
  );
}
