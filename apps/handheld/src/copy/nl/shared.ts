import type { Copy } from '../copy-shape.ts';

export const shared: Copy['shared'] = {
  close: 'Sluiten',
  yes: 'Ja',
  no: 'Nee',
  clear: 'Wissen',
  deleteDigit: 'Laatste cijfer wissen',
  language: 'Taal',
  understood: 'Begrepen',
  justNow: 'zojuist',
  ago: '{length} geleden',
  days: '{count, plural, one {#\u00a0dag} other {#\u00a0dagen}}',
  hours: '{count, number}\u00a0uur',
  minutes: '{count, number}\u00a0min',
  plate: { aisle: 'Gang', bay: 'Stelling', level: 'Niveau', slot: 'Vak', blocked: 'Geblokkeerd' },
  testScanner: 'Scanner testen',
};
