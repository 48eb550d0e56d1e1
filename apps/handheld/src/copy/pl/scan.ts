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
  unknown: {
    title: 'Nieznany kod',
    nothingCounted: 'Nic nie policzono.',
    expectedCode: 'Tego kodu tu szukamy',
    close: 'Zamknij, wróć do przystanku',
    scanAgain: { title: 'Skanuj ponownie', detail: 'Może jest na nim inny kod.' },
  },
  manual: {
    title: 'Dlaczego wpisujesz ręcznie?',
    close: 'Zamknij, wróć do przystanku',
    compare: 'Porównaj z tym, co trzymasz',
    reason: {
      label_missing: 'Brak etykiety',
      label_torn: 'Etykieta podarta',
      wrong_language: 'Nie da się odczytać',
      scanner_dead: 'Skaner nie działa',
    },
  },
};
