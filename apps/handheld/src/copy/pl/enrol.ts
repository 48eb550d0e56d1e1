import type { Copy } from '../copy-shape.ts';

export const enrol: Copy['enrol'] = {
  newDevice: 'Nowe urządzenie',
  title: 'Dołącz do budynku',
  detail: 'Poproś kierownika o kod. Zeskanuj go albo wpisz.',
  code: 'Kod',
  codeFirst: 'Najpierw wpisz kod',
  join: 'Dołącz',
  again: 'Spróbuj ponownie',
  codeUnknown: { title: 'Kod jest nieważny', detail: 'Działa dziesięć minut. Poproś o nowy.' },
  needsNetwork: { title: 'Połącz się, żeby zacząć', detail: 'To urządzenie jest tu nowe.' },
  kept: {
    title:
      '{count, plural, one {# zapis jest tu bezpieczny} few {# zapisy są tu bezpieczne} many {# zapisów jest tu bezpiecznych} other {# zapisu jest tu bezpieczne}}',
    detail: 'Dołącz ponownie. Wtedy zostaną wysłane.',
  },
};
