/** Vowels written before the consonant they follow in speech: an initial is the consonant. */
const thaiLeadingVowel = /^[เแโใไ]/u;

/** First letters of the first two words: "Marta Kowalska" gives MK, "สมชาย พงษ์ดี" gives สพ. */
export function initialsOf(name: string): string {
  const words = name.trim().split(/\s+/u);
  return words
    .slice(0, 2)
    .map((word) => [...word.replace(thaiLeadingVowel, '')][0] ?? '')
    .join('')
    .toUpperCase();
}

export interface WhoProps {
  readonly name: string;
  readonly size?: 's' | undefined;
}

/** A person by initials. Decoration: the name stands beside it. */
export function Who({ name, size }: WhoProps) {
  return (
    <span className="fh-who" data-size={size} aria-hidden="true">
      {initialsOf(name)}
    </span>
  );
}
