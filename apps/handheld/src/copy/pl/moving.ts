import type { Copy } from '../copy-shape.ts';
import { outcome } from './moving-outcome.ts';

export const moving: Copy['moving'] = {
  outcome,
  title: 'Przesunięcia',
  ask: {
    source: {
      title: 'Zeskanuj miejsce',
      detail: 'Albo paletę lub produkt',
    },
    where: {
      title: 'Zeskanuj jego miejsce',
      detail: 'Skąd bierzesz',
    },
    what: {
      title: 'Zeskanuj produkt',
      detail: 'Albo dotknij, co bierzesz',
    },
    quantity: {
      title: 'Zeskanuj ponownie',
      detail: 'Aby wziąć wszystko',
    },
    unit: {
      title: 'Zeskanuj nowe miejsce',
      detail: 'Gdzie odstawiasz',
    },
    bin: {
      title: 'Zeskanuj miejsce',
      detail: 'Gdzie kładziesz',
    },
    goods: {
      title: 'Zeskanuj produkt',
      detail: 'Jeden z tych na wózku',
    },
    put: {
      title: 'Zeskanuj ponownie',
      detail: 'Dla całości',
    },
    serials: {
      title: 'Skanuj numery seryjne',
      detail: 'Lub miejsce ponownie: wszystkie',
    },
    finish: {
      title: 'Spójrz na wózek',
      detail: 'Albo zeskanuj kolejne miejsce',
    },
  },
  onTrolley: 'Na twoim wózku',
  takeOver: 'Przejmij z rąk',
  takeMore: 'Najpierw weź więcej',
  toClear:
    '{count, plural, one {# miejsce do opróżnienia} few {# miejsca do opróżnienia} many {# miejsc do opróżnienia} other {# miejsca do opróżnienia}}',
  leftInHands: 'Zostawione w rękach',
  toQuarantine: 'Zanieś to do kwarantanny',
  begin: {
    title: 'Co przenosisz?',
    detail: 'Zeskanuj miejsce, paletę lub produkt. Towar, który ktoś zostawił: jego identyfikator.',
  },
  choose: 'Co bierzesz?',
  whereFrom: 'Skąd bierzesz?',
  everything: {
    title: 'Weź wszystko stąd',
    detail: '{count, plural, one {# sztuka} few {# sztuki} many {# sztuk} other {# sztuki}}',
  },
  whole: {
    title: 'Przenieś całą jednostkę',
    detail: 'Ze wszystkim, co w niej jest',
  },
  howMany: 'Ile bierzesz?',
  takeAll: 'Weź wszystkie {count, number}',
  takePart: 'Weź {count, number}, zostaje {left, number}',
  promised: {
    title:
      '{count, plural, one {# obiecana zamówieniu} few {# obiecane zamówieniom} many {# obiecanych zamówieniom} other {# obiecane zamówieniom}}',
    detail: 'Zamówienia idą za towarem.',
  },
  moved:
    '{count, plural, one {# sztuka przeniesiona.} few {# sztuki przeniesione.} many {# sztuk przeniesionych.} other {# sztuki przeniesione.}}',
  problem: 'Problem',
  close: 'Zamknij, wróć do towaru',
  wrong: {
    title: 'Co jest nie tak?',
    damaged: 'Wyjmij {count, number} jako uszkodzone',
    hold: 'Wyjmij {count, number} do wstrzymania',
    holdAll: 'Wstrzymaj wszystko tutaj',
    toQuarantine: 'Idą do kwarantanny',
    nobodyPicks: 'Od teraz nikt tego nie pobiera',
    missing: 'Jest mniej, niż zapisano',
    missingDetail: 'Zapisano {count, number}. Ktoś przeliczy.',
  },
  serials: {
    readOf: 'z {total, number} odczytano',
    scan: 'Skanuj każdy numer seryjny',
    orAll: 'Albo weź wszystkie razem.',
    scanWrong: 'Najpierw odczytaj te wadliwe. Inaczej chodzi o wszystkie.',
  },
  /** Goods in the hands. */
  carried: {
    damaged: 'Uszkodzone po drodze',
    hold: 'Nie wiadomo, czy dobre',
    howMany: 'Ile?',
    setApart: 'Odłóż osobno {count, number}',
    difference: 'Mniej lub więcej, niż zapisano',
    says: 'Zapis mówi {count, number} × {item}.',
    saysCount: 'Zapisano {count, number}',
    same: 'Tak jak zapisano',
    bin: 'To miejsce nie przyjmie towaru',
    label: 'Etykiety nie da się odczytać',
    labelDetail: 'Wpisz kod lub wydrukuj nową',
    typeIt: 'Wpisz kod',
    printGoods: 'Drukuj etykietę towaru',
    printBin: 'Drukuj etykietę miejsca',
    leave: 'Muszę odejść',
    leaveDetail: 'Inni mogą przejąć towar',
  },
  why: 'Dlaczego?',
  whyFirst: 'Najpierw podaj powód',
  really: 'Ile jest tu naprawdę?',
  thereAre: 'Jest {count, number}',
  reason: {
    quality: 'Wątpliwa jakość',
    damaged_packaging: 'Uszkodzone opakowanie',
    wet: 'Mokre',
    crushed: 'Zgniecione lub pęknięte',
    leaking: 'Cieknie',
    contaminated: 'Brudne lub skażone',
    wrong_label: 'Zła etykieta',
    customer_complaint: 'Skargi klientów',
    supplier_notice: 'Informacja od dostawcy',
    authority: 'Żądanie urzędu',
    investigation: 'Do wyjaśnienia',
  },
};
