import type { Copy } from '../copy-shape.ts';

export const home: Copy['home'] = {
  doNext: 'Zrób teraz',
  pickRun: 'Zbierz {run}',
  runSize:
    '{stops, plural, one {#\u00a0miejsce} few {#\u00a0miejsca} many {#\u00a0miejsc} other {#\u00a0miejsca}} · {items, plural, one {#\u00a0szt.} few {#\u00a0szt.} many {#\u00a0szt.} other {#\u00a0szt.}}',
  toCutOff: 'do odjazdu',
  pastCutOff: 'po odjeździe',
  startPicking: 'Zacznij zbierać',
  continuePicking: 'Zbieraj dalej',
  jobsByKind: 'Zadania według rodzaju',
  kind: {
    counting: 'Liczenie',
    moving: 'Przesunięcia',
    picking: 'Zbieranie',
    putaway: 'Odkładanie',
    receiving: 'Przyjęcie',
    replenishment: 'Uzupełnianie',
  },
  deliveriesWaiting:
    '{count, plural, =0 {Nic nie jest oczekiwane} one {# dostawa} few {# dostawy} many {# dostaw} other {# dostawy}}',
  countsAsked:
    '{count, plural, =0 {Kilka miejsc dziennie} one {Do liczenia: # miejsce} few {Do liczenia: # miejsca} many {Do liczenia: # miejsc} other {Do liczenia: # miejsca}}',
  unitsWaiting:
    '{count, plural, =0 {Nic nie czeka} one {# jednostka czeka} few {# jednostki czekają} many {# jednostek czeka} other {# jednostki czekają}}',
  placesToClear:
    '{count, plural, =0 {Z miejsca na miejsce, blokady} one {# miejsce do opróżnienia} few {# miejsca do opróżnienia} many {# miejsc do opróżnienia} other {# miejsca do opróżnienia}}',
  tasksWaiting:
    '{count, plural, =0 {Nie ma nic do przyniesienia} one {# zadanie czeka} few {# zadania czekają} many {# zadań czeka} other {# zadania czeka}}',
  runsWaiting:
    '{count, plural, =0 {Nic nie czeka} one {Czeka # trasa} few {Czekają # trasy} many {Czeka # tras} other {Czeka # trasy}}',
  scanAnything: 'Skanuj kod',
  scanAnythingDetail: 'Pojemnik, paletę lub miejsce',
  signOut: 'Wyloguj się',
  signOutDetail: 'Niewysłane zapisy są tu bezpieczne.',
  board: 'Kierownik',
  boardDetail: 'Tablica, zamówienia, sprawy, urządzenia',
  notHere: { title: 'Najpierw zacznij zadanie', detail: 'Potem skanuj.' },
  loading: { title: 'Wczytywanie magazynu', detail: 'Wiersze: {done, number} z {total, number}.' },
  firstLoad: { title: 'Połącz się raz z siecią', detail: 'To urządzenie nie ma jeszcze pracy.' },
  runTaken: { title: 'Ktoś już ma tę trasę', detail: 'Weź następną.' },
  runNeedsNetwork: { title: 'Połącz się, żeby wziąć pracę', detail: 'Na urządzeniu nic nie czeka.' },
};
