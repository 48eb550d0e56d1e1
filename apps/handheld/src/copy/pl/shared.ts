import type { Copy } from '../copy-shape.ts';

export const shared: Copy['shared'] = {
  back: 'Wróć',
  close: 'Zamknij',
  undo: 'Cofnij',
  yes: 'Tak',
  no: 'Nie',
  clear: 'Wyczyść',
  deleteDigit: 'Usuń ostatnią cyfrę',
  language: 'Język',
  minutes: '{count, number}\u00a0min',
  pieces:
    '{count, plural, one {#\u00a0sztuka} few {#\u00a0sztuki} many {#\u00a0sztuk} other {#\u00a0sztuki}}',
  pieceUnit: '{count, plural, one {szt.} few {szt.} many {szt.} other {szt.}}',
  plate: { aisle: 'Aleja', bay: 'Regał', level: 'Poziom', slot: 'Miejsce', blocked: 'Zablokowane' },
};
