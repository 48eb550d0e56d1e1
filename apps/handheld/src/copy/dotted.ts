/** Facts side by side, as far as they are known. Each dot stays with what it follows, so that no line begins with one. */
export const dotted = (facts: readonly (string | null)[]): string =>
  facts.filter((fact) => fact !== null).join('\u{a0}· ');
