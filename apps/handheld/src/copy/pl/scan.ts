import type { Copy } from '../copy-shape.ts';

export const scan: Copy['scan'] = {
  label: 'Skanowanie',
  ready: 'Skaner jest gotowy',
  typeCode: 'Wpisz kod',
  typeTheCode: 'Wpisz kod',
  useThisCode: 'Użyj tego kodu',
  stopTyping: 'Zakończ wpisywanie',
  what: { bin: 'miejsce', item: 'produkt', tote: 'pojemnik', station: 'stanowisko' },
  step: '{state, select, done {{what} gotowe} now {teraz {what}} other {potem {what}}}',
};
