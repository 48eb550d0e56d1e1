/** Facts side by side. Each dot stays with what it follows, so that no line begins with one. */
export const dotted = (facts: readonly string[]): string => facts.join('\u{a0}· ');
