import type { Copy } from '../copy-shape.ts';

export const camera: Copy['camera'] = {
  label: 'Aparat',
  open: 'Użyj aparatu',
  close: 'Zamknij aparat',
  starting: 'Aparat się uruchamia',
  tryAgain: 'Spróbuj ponownie',
  lightOn: 'Włącz światło',
  lightOff: 'Wyłącz światło',
  zoom: 'Zoom {factor}×',
  switch: 'Inny aparat',
  photo: 'Zdjęcie',
  hint: {
    hold: 'Trzymaj jeden kod w ramce',
    aim: 'Dwa kody. Wyceluj w jeden',
    read: 'Kod odczytany',
    unread: 'Brak kodu na zdjęciu. Podejdź bliżej',
  },
  problem: {
    denied: {
      title: 'Brak zgody na aparat',
      detail: 'Zezwól obok adresu i spróbuj ponownie. Albo zrób zdjęcie.',
    },
    taken: {
      title: 'Aparat jest zajęty',
      detail: 'Zamknij inną aplikację i spróbuj ponownie. Albo zrób zdjęcie.',
    },
    none: { title: 'Nie ma tu aparatu', detail: 'Skanuj, wpisz kod albo zrób zdjęcie.' },
    unplugged: { title: 'Aparat zniknął', detail: 'Podłącz go znowu, a ruszy sam. Albo zrób zdjęcie.' },
    insecure: {
      title: 'Aparat jest zablokowany',
      detail: 'Otwórz Floorhand pod adresem https. Albo zrób zdjęcie.',
    },
  },
};
