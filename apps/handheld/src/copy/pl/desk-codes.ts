import type { Copy } from '../copy-shape.ts';

export const typedCodes: Copy['typedCodes'] = {
  title: 'Kody wpisane dzisiaj',
  share: '{typed, number} z {all, number} · {share}',
  none: 'Nikt dziś nie wpisał kodu.',
};

export const taughtCodes: Copy['taughtCodes'] = {
  title: 'Zapamiętane kody',
  none: { title: 'Nie zapamiętano żadnego kodu', detail: 'Tu pojawia się to, co zatwierdzono.' },
  standsFor:
    '{count, plural, one {{product}} few {# × {product}} many {# × {product}} other {# × {product}}}',
  forget: 'Zapomnij',
};
