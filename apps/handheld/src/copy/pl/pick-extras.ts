import type { Copy } from '../copy-shape.ts';

export const bind: Copy['bind'] = {
  title: 'Przygotuj wózek',
  placeOf: 'Miejsce {place, number} z {total, number}',
  scanTote: 'Skanuj pusty pojemnik',
  forPlace: 'Na miejsce {place, number}',
  order: 'Zamówienie {order}',
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
    cannot_find: 'Nie ma go tu',
  },
  effect: {
    empty: 'Miejsce zostanie policzone.',
    damaged: 'Uszkodzone trafi na kwarantannę.',
    wrong_product: 'Ktoś przeniesie inny produkt.',
    blocked: 'Ktoś odblokuje dojście.',
    cannot_find: 'Miejsce zostanie policzone.',
  },
  otherBin: 'Pozostałe {count, number} weź z <b>{bin}</b>',
  otherBinDetail: 'Jest tam {available, number}. Dodano do tej trasy.',
  otherBinPart: 'Jest tam {available, number}, dalszych {missing, number} nie ma nigdzie.',
  waitTitle: 'Jeszcze {count, number} przyjdzie z rezerwy',
  waitDetail: 'Idź dalej. Wrócą do trasy w <b>{bin}</b>.',
  noOtherBin: 'Nie ma go gdzie indziej',
  noOtherBinDetail: 'Kierownik zdecyduje o zamówieniu.',
  takeAndFetch: 'Weź {taken, number}, {missing, number} później',
  takeAndMark: 'Weź {taken, number}, zgłoś brak {missing, number}',
  fetchLater: '{missing, number} weź później',
  nothingShort: 'Niczego nie brakuje',
  markAll: 'Zgłoś brak wszystkich {missing, number}',
  chooseCause: 'Najpierw wybierz powód',
  close: 'Zamknij, wróć do przystanku',
};

export const zeroCheck: Copy['zeroCheck'] = {
  title: 'Czy miejsce jest teraz puste?',
  yes: 'Tak, puste',
  no: 'Nie, coś zostało',
  countTitle: 'Ile zostało?',
  left: '{count, plural, one {Została #} few {Zostały #} many {Zostało #} other {Zostało #}}',
  save: 'Zapisz wynik',
};

export const toteFull: Copy['toteFull'] = {
  title: 'Pojemnik {tote} jest pełny',
  scanNew: 'Skanuj nowy pojemnik',
  detail: 'Zajmie miejsce {place, number}.',
  close: 'Zamknij, wróć do przystanku',
};

export const drop: Copy['drop'] = { title: 'Zawieź pojemniki na stanowisko', scan: 'Skanuj stanowisko' };

export const summary: Copy['summary'] = {
  title: 'Trasa gotowa',
  stops: 'Przystanki',
  items: 'Sztuki',
  shorts: 'Braki',
  next: 'Wróć do mojej pracy',
};
