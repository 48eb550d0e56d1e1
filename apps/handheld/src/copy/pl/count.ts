import type { Copy } from '../copy-shape.ts';
import { outcome } from './count-outcome.ts';

export const count: Copy['count'] = {
  outcome,
  title: 'Liczenie',
  kinds:
    '{count, plural, =0 {Nic jeszcze nie policzono} one {Na razie # produkt} few {Na razie # produkty} many {Na razie # produktów} other {Na razie # produktu}}',
  toCount:
    '{count, plural, =0 {Nie ma nic do liczenia} one {# miejsce do liczenia} few {# miejsca do liczenia} many {# miejsc do liczenia} other {# miejsca do liczenia}}',
  goHere: 'Idź do tego miejsca',
  countAgainHere: 'Policz tu jeszcze raz',
  whyLabel: 'Dlaczego',
  everything: 'Wszystko, co tam jest',
  only: 'Tylko {item}',
  thenThese:
    '{count, plural, one {Potem jeszcze #} few {Potem jeszcze #} many {Potem jeszcze #} other {Potem jeszcze #}}',
  unplanned: {
    title: 'Nie ma jeszcze planu na dziś',
    detail: 'Układa go serwer. To, o co ktoś prosił, pojawia się tu od razu.',
  },
  nothing: {
    title: 'Nie ma nic do liczenia',
    detail: 'Zeskanuj dowolne miejsce, aby je policzyć.',
  },
  again: {
    title: 'Spójrz jeszcze raz',
    detail: 'Podwójne liczenie chroni przed błędem.',
  },
  goods: 'Towar',
  ofLot: 'Partia {lot}',
  damagedAmong: 'W tym uszkodzone: {count, number}',
  howMany: 'Ile ich jest?',
  thereAre: 'Jest {count, number}',
  nothingFound: {
    title: 'Skanuj, co tu leży',
    detail: 'Każdą sztukę lub karton. Przy wielu wpisz liczbę.',
  },
  alsoFound:
    '{count, plural, one {Poza tym: # produkt} few {Poza tym: # produkty} many {Poza tym: # produktów} other {Poza tym: # produktu}}',
  allCounted: 'Policzone',
  binEmpty: 'Jest puste',
  closeSheet: 'Zamknij, wróć do miejsca',
  someDamaged: 'Część jest uszkodzona',
  someDamagedDetail: 'Policz je też i podaj ile',
  howManyDamaged: 'Ile jest uszkodzonych?',
  damagedAre: 'Uszkodzone: {count, number}',
  ofCounted: 'z {count, number} policzonych',
  cannotScan: 'Nie da się zeskanować',
  cannotScanDetail: 'Wpisz kod',
  leave: 'Zostaw to miejsce',
  leaveDetail: 'To, co policzono, przepadnie',
  details: {
    lot: 'Partia',
    expiry: 'Data ważności',
    serial: 'Numer seryjny',
    first: 'Najpierw wpisz',
    use: 'Użyj',
    leave: 'Nie licz tego',
  },
  ask: {
    choose: {
      title: 'Zeskanuj miejsce',
      detail: 'Potem to, co w nim leży',
    },
    again: {
      title: 'Zeskanuj miejsce jeszcze raz',
      detail: 'Potem policz jeszcze raz',
    },
    count: {
      title: 'Skanuj towar',
      detail: 'Na koniec miejsce',
    },
    details: {
      title: 'Czego brakuje?',
      detail: 'Zeskanuj etykietę albo wpisz',
    },
  },
  why: {
    asked: 'Na prośbę',
    recount: 'Drugie liczenie',
    cycle: 'Dziś jego kolej',
    chosen: 'Twój wybór',
    short: 'Było za mało',
    below_zero: 'Pobrano więcej niż w zapisie',
    zero_check: 'Nie było puste',
    misplaced: 'Leży tam inny towar',
    cannot_find: 'Ktoś nie mógł znaleźć',
    moved_before_count: 'Przyszedł spóźniony zapis',
    moved_while_counted: 'Ruszono towar przy liczeniu',
    supervisor: 'Prosi kierownik',
  },
};
