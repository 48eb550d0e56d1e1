import type { Copy } from '../copy-shape.ts';

export const shared: Copy['shared'] = {
  back: 'Terug',
  close: 'Sluiten',
  undo: 'Ongedaan maken',
  yes: 'Ja',
  no: 'Nee',
  clear: 'Wissen',
  deleteDigit: 'Laatste cijfer wissen',
  language: 'Taal',
  minutes: '{count, number}\u00a0min',
  pieces: '{count, plural, one {#\u00a0stuk} other {#\u00a0stuks}}',
  pieceUnit: '{count, plural, one {stuk} other {stuks}}',
  plate: { aisle: 'Gang', bay: 'Stelling', level: 'Niveau', slot: 'Vak', blocked: 'Geblokkeerd' },
};
