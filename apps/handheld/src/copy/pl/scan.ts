import type { Copy } from '../copy-shape.ts';

export const scan: Copy['scan'] = {
  label: 'Skanowanie',
  ready: 'Skaner jest gotowy',
  useCamera: 'Użyj aparatu',
  closeCamera: 'Zamknij aparat',
  holdCode: 'Trzymaj kod w ramce',
  typeCode: 'Wpisz kod',
  typeTheCode: 'Wpisz kod',
  useThisCode: 'Użyj tego kodu',
  stopTyping: 'Zakończ wpisywanie',
  what: { bin: 'miejsce', item: 'produkt', tote: 'pojemnik', station: 'stanowisko' },
  step: '{state, select, done {{what} gotowe} now {teraz {what}} other {potem {what}}}',
  alreadyScanned: { title: 'Już zeskanowane', detail: 'Zeskanuj następny kod.' },
  waits: { title: 'Najpierw dokończ to', detail: 'Skanowanie czeka na Ciebie.' },
  unknown: {
    title: 'Nieznany kod',
    expected:
      '{what, select, bin {Zeskanuj kod miejsca} item {Zeskanuj kod produktu} tote {Zeskanuj kod pojemnika} other {Zeskanuj kod stanowiska}}',
    nothingCounted: 'Nic nie policzono.',
    action: {
      scan_again: { title: 'Skanuj ponownie', detail: 'Może być na nim inny kod.' },
      is_this_item: { title: 'To jest ten produkt', detail: 'Kierownik to sprawdzi.' },
      print_label: { title: 'Wydrukuj nową etykietę', detail: 'Offline czeka w kolejce.' },
      set_aside: { title: 'Odłóż na półkę problemów', detail: 'Potem zeskanuj półkę.' },
    },
    recorded: {
      is_this_item: 'Zapisano. Kierownik sprawdzi kod.',
      print_label: 'Etykieta czeka na druk.',
      set_aside: 'Zapisano na półce problemów.',
    },
    scanShelf: 'Zeskanuj półkę problemów',
  },
};
