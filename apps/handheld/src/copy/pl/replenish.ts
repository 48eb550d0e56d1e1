import type { Copy } from '../copy-shape.ts';
import { outcome } from './replenish-outcome.ts';

export const replenish: Copy['replenish'] = {
  outcome,
  title: 'Uzupełnianie',
  stopOf: 'Przystanek {stop, number} z {total, number}',
  goods: 'Towar',
  lot: 'Partia {lot}',
  unitsOf: '{count, number}\u00a0×\u00a0{item}',
  cases:
    '{cases, plural, one {# karton} few {# kartony} many {# kartonów} other {# kartonu}} po {pack, number}',
  casesAnd:
    '{cases, plural, one {# karton} few {# kartony} many {# kartonów} other {# kartonu}} po {pack, number} i {loose, number} luzem',
  takeHere: 'Weź stąd',
  bringHere: 'Zawieź tutaj',
  youAreHere: 'Jesteś tutaj',
  for: 'Do {bin}',
  waitsFor:
    '{count, plural, one {Ktoś czeka na # sztukę} few {Ktoś czeka na # sztuki} many {Ktoś czeka na # sztuk} other {Ktoś czeka na # sztuki}}',
  howManyTake: 'Ile jest teraz na wózku?',
  howManyPut: 'Ile tu wchodzi?',
  caseMore: 'Jeszcze karton',
  takeAll: 'Wszystkie {count, number} są na nim',
  takePart: '{count, number} jest na nim, jeszcze {left, number}',
  putAll: 'Odłóż wszystkie {count, number}',
  putPart: 'Odłóż {count, number}, zostaje {left, number}',
  binFull: 'Pełne',
  full: {
    title: 'Ile się mieści?',
    detail: 'Reszta zostaje na wózku i dostanie inne miejsce.',
    record: '{count, number} się mieści',
  },
  notEnough: 'Za mało',
  short: {
    title: 'Ile możesz wziąć?',
    detail: 'Z {bin} potrzeba {asked, number}.',
    missing: 'brakuje {count, number}',
    nothingShort: 'Niczego nie brakuje',
    chooseCause: 'Powiedz dlaczego',
    why: 'Dlaczego?',
    next: 'Reszty poszukamy w innej rezerwie, w tym kursie.',
    record: 'Zapisz: brakuje {count, number}',
  },
  nothingWaits: {
    title: 'Nie ma nic do przyniesienia',
    detail: 'Praca pojawi się z następną falą albo gdy komuś zabraknie towaru.',
  },
  nextTrip:
    '{count, plural, one {Następny kurs: # zadanie} few {Następny kurs: # zadania} many {Następny kurs: # zadań} other {Następny kurs: # zadania}}',
  fromTo: '{from} do {to}',
  reason: {
    urgent: 'Ktoś czeka',
    demand: 'Do zamówień',
    min_max: 'Kończy się',
  },
  ask: {
    start: {
      title: 'Zeskanuj wózek',
      detail: 'Albo pojemnik lub paletę',
    },
    take_bin: {
      title: 'Zeskanuj miejsce rezerwy',
      detail: 'Potem produkt',
    },
    take_goods: {
      title: 'Zeskanuj produkt',
      detail: 'Żeby był właściwy',
    },
    take_quantity: {
      title: 'Zeskanuj wózek',
      detail: 'Gdy wszystko jest na nim',
    },
    put_bin: {
      title: 'Zeskanuj miejsce zbierania',
      detail: 'Potem produkt',
    },
    put_goods: {
      title: 'Zeskanuj produkt',
      detail: 'Zanim go odłożysz',
    },
    put_quantity: {
      title: 'Zeskanuj miejsce ponownie',
      detail: 'Gdy wszystko jest w środku',
    },
    finish: {
      title: 'Spójrz na wózek',
      detail: 'Czy coś na nim zostało?',
    },
  },
  finish: {
    title: 'Czy coś zostało na wózku?',
    done: '{count, plural, one {Przywieziono # sztukę} few {Przywieziono # sztuki} many {Przywieziono # sztuk} other {Przywieziono # sztuki}}.',
    empty: 'Nie, jest pusty',
    left: 'Tak, powiedz kierownikowi',
  },
  putAway: 'Odłóż teraz {trolley}',
  more: {
    close: 'Zamknij, wróć do kursu',
    later: 'Zrób to później',
    laterDetail: 'Będzie na końcu kursu',
    deliver: 'Wózek pełny, zawieź teraz',
    deliverDetail: 'Czego nie wzięto, zostaje innym',
    stop: 'Zakończ kurs',
    stopDetail: 'Kierownik dowie się o towarze na wózku',
  },
  desk: {
    open: '{count, plural, one {# otwarte zadanie} few {# otwarte zadania} many {# otwartych zadań} other {# otwartego zadania}}',
    plan: 'Zaplanuj teraz',
    waiting: 'Do przywiezienia z rezerwy',
    faces: 'Miejsca zbierania',
    level: '{held, number} na miejscu, od {min, number} do {max, number}',
    nobody: 'jeszcze nikt',
    takeBack: 'Wycofaj',
    least: 'Uzupełnij przy',
    most: 'Nigdy więcej niż',
    leastBelowMost: 'Pierwsza liczba musi być mniejsza',
    newFace: 'Nowe miejsce zbierania',
    newFaceDetail: 'Artykuł, miejsce, z którego jest zbierany, i ile ma tam leżeć.',
    bin: 'Miejsce zbierania',
    binHint: 'Kod miejsca',
    sayBin: 'Podaj miejsce zbierania.',
    already: 'Już nim jest, od {min, number} do {max, number}. Zapis to zmieni.',
    save: 'Zapisz',
  },
  unfit: {
    title: 'Stop. Towar zablokowano',
    detail: 'Zawieź do kwarantanny i zakończ kurs.',
  },
};
