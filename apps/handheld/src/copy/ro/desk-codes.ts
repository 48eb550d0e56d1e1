import type { Copy } from '../copy-shape.ts';

export const typedCodes: Copy['typedCodes'] = {
  title: 'Coduri scrise azi',
  share: '{typed, number} din {all, number} · {share}',
  none: 'Nimeni nu a scris coduri azi.',
};

export const taughtCodes: Copy['taughtCodes'] = {
  title: 'Coduri învățate',
  none: { title: 'Niciun cod învățat', detail: 'Aici apare ce se aprobă.' },
  standsFor: '{count, plural, one {{product}} few {# × {product}} other {# × {product}}}',
  forget: 'Uită-l',
};

export const inHands: Copy['inHands'] = {
  title: 'Marfă în mâini',
  none: 'Nimeni nu are marfă în mâini.',
  goods:
    '{count, number} × {items}{more, plural, =0 {} one { și încă #} few { și încă #} other { și încă #}}',
  carried: 'Pe drum',
  left: 'Lăsată pe cărucior',
};
