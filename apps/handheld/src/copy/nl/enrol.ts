import type { Copy } from '../copy-shape.ts';

export const enrol: Copy['enrol'] = {
  newDevice: 'Nieuw apparaat',
  title: 'Meld aan bij dit gebouw',
  detail: 'Vraag je teamleider om een code. Scan hem of toets hem in.',
  code: 'Code',
  codeFirst: 'Toets eerst de code in',
  join: 'Aanmelden',
  again: 'Probeer opnieuw',
  codeUnknown: { title: 'Code is niet geldig', detail: 'Hij geldt tien minuten. Vraag een nieuwe.' },
  needsNetwork: { title: 'Ga online om te beginnen', detail: 'Dit apparaat is hier nieuw.' },
  kept: {
    title: '{count, plural, one {# regel staat hier veilig} other {# regels staan hier veilig}}',
    detail: 'Meld opnieuw aan. Dan worden ze verstuurd.',
  },
};
