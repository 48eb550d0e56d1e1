import type { Copy } from '../copy-shape.ts';

export const storage: Copy['storage'] = {
  full: {
    title: 'Stop. Urządzenie jest pełne',
    lastScan: 'Odłóż ostatnią sztukę. Jej skan się nie zapisał.',
    before:
      '{count, plural, =0 {Cała wcześniejsza praca jest wysłana.} one {# wcześniejszy zapis jest tu bezpieczny.} few {# wcześniejsze zapisy są tu bezpieczne.} many {# wcześniejszych zapisów jest tu bezpiecznych.} other {# wcześniejszego zapisu jest tu bezpieczne.}}',
    freeSpace: 'Zwolnij miejsce i spróbuj',
    export: 'Przekaż zapisy kierownikowi',
  },
  broken: {
    title: 'Stop. Weź inne urządzenie',
    detail: 'To nie może zapisywać pracy. Oddaj je kierownikowi.',
  },
  low: { title: 'Wyślij pracę wkrótce', detail: 'Na urządzeniu zostało tylko {megabytes, number}\u00a0MB.' },
  mayBeCleared: {
    title: 'Zainstaluj aplikację na urządzeniu',
    detail: 'Przeglądarka może wyczyścić pamięć.',
  },
};
