import type { Copy } from '../copy-shape.ts';

export const home: Copy['home'] = {
  title: 'Moja praca',
  doNext: 'Zrób teraz',
  pickRun: 'Zbierz {run}',
  runSize:
    '{stops, plural, one {#\u00a0miejsce} few {#\u00a0miejsca} many {#\u00a0miejsc} other {#\u00a0miejsca}} · {items, plural, one {#\u00a0szt.} few {#\u00a0szt.} many {#\u00a0szt.} other {#\u00a0szt.}}',
  toCutOff: 'do odjazdu',
  pastCutOff: 'po odjeździe',
  startPicking: 'Zacznij zbierać',
  continuePicking: 'Zbieraj dalej',
  getWork: 'Weź następną pracę',
  jobsByKind: 'Zadania według rodzaju',
  kind: {
    receiving: 'Przyjęcie',
    putaway: 'Odkładanie',
    picking: 'Zbieranie',
    packing: 'Pakowanie',
    shipping: 'Wysyłka',
    returns: 'Zwroty',
    counting: 'Liczenie',
    replenishment: 'Uzupełnianie',
  },
  runsWaiting:
    '{count, plural, =0 {Nic nie czeka} one {Czeka # trasa} few {Czekają # trasy} many {Czeka # tras} other {Czeka # trasy}}',
  runsDue: '{count, plural, one {# trasa} few {# trasy} many {# tras} other {# trasy}}, pierwsza {time}',
  scanAnything: 'Skanuj kod',
  scanAnythingDetail: 'Pojemnik, paletę lub miejsce',
  today: 'Dzisiaj',
  todayItems:
    '{count, plural, one {Dziś # sztuka} few {Dziś # sztuki} many {Dziś # sztuk} other {Dziś # sztuki}}',
  todayDetail:
    '{stops, plural, one {# miejsce} few {# miejsca} many {# miejsc} other {# miejsca}}, braki: {shorts, number}, pomyłki: {wrong, number}',
  signOut: 'Wyloguj się',
  runTaken: { title: 'Ktoś już ma tę trasę', detail: 'Weź następną.' },
  runNeedsNetwork: { title: 'Połącz się, żeby wziąć pracę', detail: 'Na urządzeniu nic nie czeka.' },
};
