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

export const inHands: Copy['inHands'] = {
  title: 'Towar w rękach',
  none: 'Nikt nie ma towaru w rękach.',
  goods:
    '{count, number} × {items}{more, plural, =0 {} one { i jeszcze #} few { i jeszcze #} many { i jeszcze #} other { i jeszcze #}}',
  carried: 'W drodze',
  left: 'Zostawione na wózku',
};
