import { useCopy } from '../copy/use-copy.ts';
import { Field } from '../kit/field.tsx';

/** As many characters as a record takes. */
const longest = 500;

export interface OwnWordsProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** What somebody adds in their own words, once they asked for it. */
export function OwnWords({ value, onChange }: OwnWordsProps) {
  const t = useCopy('photo');
  return (
    <div ref={typeInto}>
      <Field
        label={t('comment')}
        hint={t('commentHint')}
        value={value}
        onChange={(text) => onChange(text.slice(0, longest))}
      />
    </div>
  );
}

/** Whoever asked for the field wants the keyboard, and to see what they type above the sheet's button. */
function typeInto(slot: HTMLDivElement | null): void {
  slot?.querySelector('input')?.focus();
  slot?.scrollIntoView({ block: 'center' });
}

/** As a command takes it: absent where there is nothing. */
export const noteOf = (ownWords: string): { readonly note?: string } => {
  const note = ownWords.trim();
  return note === '' ? {} : { note };
};
