import type { Copy } from '../copy-shape.ts';

export const storage: Copy['storage'] = {
  full: {
    title: 'Stop. Urządzenie jest pełne',
    lastScan: 'Odłóż ostatnią sztukę. Jej skan się nie zapisał.',
    kept: 'Cała praca przed nim jest tu bezpieczna. Wyśle się po powrocie sieci.',
    freeSpace: 'Zwolnij miejsce i spróbuj',
  },
  newer: { title: 'Była tu nowsza wersja', detail: 'Wczytaj ponownie, żeby ją odzyskać. Nic nie zginęło.' },
  reload: 'Wczytaj ponownie',
  broken: {
    title: 'Stop. Weź inne urządzenie',
    detail: 'To nie może zapisywać pracy. Oddaj je kierownikowi.',
  },
};
