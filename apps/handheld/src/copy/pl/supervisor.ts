import type { Copy } from '../copy-shape.ts';

export const supervisor: Copy['supervisor'] = {
  nav: {
    label: 'Główne',
    board: 'Tablica',
    waves: 'Fale',
    orders: 'Zamówienia',
    issues: 'Sprawy',
    devices: 'Urządzenia',
    openIssues: 'Otwarte: {count, number}',
  },
  people:
    '{count, plural, =0 {Nikogo na hali} one {# osoba na hali} few {# osoby na hali} many {# osób na hali} other {# osoby na hali}}',
  minutesLeft: 'min zostało',
  pace: 'W tym tempie koniec {time}',
  atRisk:
    '{count, plural, one {# zamówienie zagrożone} few {# zamówienia zagrożone} many {# zamówień zagrożonych} other {# zamówienia zagrożone}}',
  orders:
    '{count, plural, one {# zamówienie} few {# zamówienia} many {# zamówień} other {# zamówienia}}',
  done: '{done, number} z {total, number}',
  late: '{count, number}\u00a0min po czasie',
  spare: '{count, number}\u00a0min zapasu',
  notReleased: 'Niezwolniona',
  meter: 'Spakowane {packed, number}, zebrane {picked, number}, w trakcie {picking, number}, zagrożone {risk, number} z {total, number}',
  key: { packed: 'Spakowane', picked: 'Zebrane', picking: 'W trakcie', atRisk: 'Zagrożone', toDo: 'Do zrobienia' },
  kpi: {
    linesPerHour: 'Linie na godzinę',
    rightFirstTime: 'Dobrze za pierwszym razem',
    shortPicks: 'Braki',
    oldestUnreleased: 'Najstarsze niezwolnione',
    today: 'Dzisiaj',
  },
  toDecide: 'Do decyzji: {count, number}',
  urgentFirst: 'Najpilniejsze na górze',
  devices:
    '{count, plural, one {# urządzenie} few {# urządzenia} many {# urządzeń} other {# urządzenia}}',
  toLookAt: 'Do sprawdzenia: {count, number}',
  silent:
    '{minutes, number}\u00a0min, {stops, plural, one {został # przystanek} few {zostały # przystanki} many {zostało # przystanków} other {zostało # przystanku}}',
  batteryAt: 'Bateria {percent, number}%',
  seenNow: 'Widziane przed chwilą',
  device: {
    name: 'Urządzenie',
    person: 'Osoba',
    lastSeen: 'Ostatnio',
    waiting: 'Czeka',
    battery: 'Bateria',
    version: 'Wersja',
    offlineSince: 'Offline od {time}',
    online: 'Online',
  },
};

export const issue: Copy['issue'] = {
  kind: {
    oversold: 'Dwa pobrania, jeden stan',
    short_pick: 'Na miejscu mniej niż w zapisie',
    unknown_code: 'Nieznany kod',
    doubtful_count: 'Wynik liczenia się nie zgadza',
  },
  back: 'Wróć do spraw',
  next: 'Następna sprawa',
  leaves: 'Zamówienie {order} wyjeżdża {time}',
  whatHappened: 'Co się stało',
  time: 'Czas',
  offlineFor: 'offline {minutes, number}\u00a0min',
  online: 'online',
  event: {
    took: 'Wzięto {run}',
    saw: 'Stan na miejscu: {count, number}',
    lost: 'Utracono połączenie',
    kept: '{count, plural, one {Praca trwała, # zapis} few {Praca trwała, # zapisy} many {Praca trwała, # zapisów} other {Praca trwała, # zapisu}}',
    picked: 'Pobrano {count, number} do {tote}',
    short: 'Zgłoszono brak {count, number}',
    reason: 'Powód: {cause}',
    met: 'Oba zapisy spotkały się tutaj',
    metDetail: 'Każdy skan jest zachowany.',
  },
  balance: { title: 'Stan na miejscu', before: 'Zapis przedtem', picked: 'Pobrano razem', now: 'Teraz' },
  done: 'Już zrobione',
  choice: {
    title: 'Twój wybór',
    keep_route: 'Zostaw nową trasę',
    ask_count: 'Zleć liczenie',
    ship_short: 'Wyślij bez {count, number}, dośle się później',
    accept: 'Przyjmij, jak zapisano',
  },
  decided: '{name} zdecydował(a) o {time}',
};
