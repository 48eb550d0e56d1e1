/** How much people type instead of scanning. */
export const typedCodes = {
  title: 'Typed codes today',
  share: '{typed, number} of {all, number} · {share}',
  none: 'Nobody typed a code today.',
} as const;

/** Codes this warehouse gave a meaning. */
export const taughtCodes = {
  title: 'Taught codes',
  none: { title: 'No code was taught', detail: 'What is approved appears here.' },
  standsFor: '{count, plural, one {{product}} other {# × {product}}}',
  forget: 'Forget it',
} as const;

/** What people have in their hands. */
export const inHands = {
  title: 'Goods in hands',
  none: 'Nobody has goods in their hands.',
  goods: '{count, number} × {items}{more, plural, =0 {} one { and # more} other { and # more}}',
  carried: 'Under way',
  left: 'Left on the trolley',
} as const;
