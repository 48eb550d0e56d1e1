import type { Copy } from '../copy-shape.ts';

export const shared: Copy['shared'] = {
  close: 'Zamknij',
  yes: 'Tak',
  no: 'Nie',
  clear: 'Wyczyść',
  deleteDigit: 'Usuń ostatnią cyfrę',
  language: 'Język',
  understood: 'Rozumiem',
  justNow: 'przed chwilą',
  ago: '{length} temu',
  days: '{count, plural, one {#\u00a0dzień} few {#\u00a0dni} many {#\u00a0dni} other {#\u00a0dnia}}',
  hours: '{count, number}\u00a0godz.',
  minutes: '{count, number}\u00a0min',
  plate: { aisle: 'Aleja', bay: 'Regał', level: 'Poziom', slot: 'Miejsce', blocked: 'Zablokowane' },
  testScanner: 'Test skanera',
};
