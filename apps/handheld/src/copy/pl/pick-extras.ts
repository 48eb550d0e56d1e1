import type { Copy } from '../copy-shape.ts';

export const bind: Copy['bind'] = {
  title: 'Przygotuj wózek',
  placeOf: 'Miejsce {place, number} z {total, number}',
  scanTote: 'Skanuj pusty pojemnik',
  forPlace: 'Na miejsce {place, number}',
  bound: 'Postaw na miejscu {place, number}',
  ready: 'Wózek jest gotowy',
  start: 'Idź do pierwszego miejsca',
};

export const short: Copy['short'] = {
  title: 'Ile jest na miejscu?',
  detail: '<b>{bin}</b> · potrzeba {asked, number}, w zapisie {record, number}',
  missing:
    '{count, plural, =0 {Nic nie brakuje} one {Brakuje #} few {Brakuje #} many {Brakuje #} other {Brakuje #}}',
  why: 'Dlaczego brakuje?',
  cause: {
    empty: 'Puste miejsce',
    damaged: 'Uszkodzone',
    wrong_product: 'Leży inny produkt',
    blocked: 'Nie da się sięgnąć',
    not_found: 'Nie ma go tu',
  },
  effect: {
    empty: 'Miejsce zostanie policzone.',
    damaged: 'Uszkodzone trafi na kwarantannę.',
    wrong_product: 'Ktoś przeniesie inny produkt.',
    blocked: 'Ktoś odblokuje dojście.',
    not_found: 'Miejsce zostanie policzone.',
  },
  otherBin: 'Pozostałe {count, number} weź z <b>{bin}</b>',
  otherBinDetail: 'Jest tam {available, number}. Dodano jako przystanek\u00a0{stop, number}.',
  noOtherBin: 'Nie ma go gdzie indziej',
  noOtherBinDetail: 'Kierownik zdecyduje o zamówieniu.',
  takeAndFetch: 'Weź {taken, number}, {missing, number} później',
  takeAndMark: 'Weź {taken, number}, zgłoś brak {missing, number}',
  markAll: 'Zgłoś brak wszystkich {missing, number}',
  chooseCause: 'Najpierw wybierz powód',
  close: 'Zamknij, wróć do przystanku',
};

export const blockedStop: Copy['blockedStop'] = {
  title: 'Co stoi na drodze?',
  reason: { pallet: 'Paleta z przodu', unsafe: 'Niebezpiecznie', closed: 'Aleja zamknięta' },
  report: 'Zgłoś i idź dalej',
};

export const zeroCheck: Copy['zeroCheck'] = {
  title: 'Czy miejsce jest teraz puste?',
  yes: 'Tak, puste',
  no: 'Nie, coś zostało',
  countTitle: 'Ile zostało?',
  save: 'Zapisz wynik',
};

export const toteFull: Copy['toteFull'] = {
  title: 'Pojemnik {tote} jest pełny',
  scanNew: 'Skanuj nowy pojemnik',
  detail: 'Zajmie miejsce {place, number}.',
};

export const drop: Copy['drop'] = {
  title: 'Zawieź pojemniki: {station}',
  scan: 'Skanuj stanowisko',
  open: {
    title:
      '{count, plural, one {Został # przystanek} few {Zostały # przystanki} many {Zostało # przystanków} other {Zostało # przystanku}}',
    detail: 'Najpierw zbierz albo zgłoś brak.',
  },
};

export const summary: Copy['summary'] = {
  title: 'Trasa gotowa',
  stops: 'Przystanki',
  items: 'Sztuki',
  shorts: 'Braki',
  time: 'Czas',
  next: 'Wróć do mojej pracy',
};
