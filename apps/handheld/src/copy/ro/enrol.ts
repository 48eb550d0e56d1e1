import type { Copy } from '../copy-shape.ts';

export const enrol: Copy['enrol'] = {
  newDevice: 'Dispozitiv nou',
  title: 'Intră în această clădire',
  detail: 'Cere un cod de la șeful de tură. Scanează-l sau scrie-l.',
  code: 'Cod',
  codeFirst: 'Scrie întâi codul',
  join: 'Intră',
  again: 'Încearcă din nou',
  codeUnknown: { title: 'Codul nu este valabil', detail: 'Ține zece minute. Cere unul nou.' },
  needsNetwork: { title: 'Conectează-te ca să începi', detail: 'Dispozitivul este nou aici.' },
  kept: {
    title:
      '{count, plural, one {# înregistrare e în siguranță aici} few {# înregistrări sunt în siguranță aici} other {# de înregistrări sunt în siguranță aici}}',
    detail: 'Alătură-te din nou. Atunci se trimit.',
  },
};
