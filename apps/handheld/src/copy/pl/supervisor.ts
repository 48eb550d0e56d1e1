import type { Copy } from '../copy-shape.ts';

export const supervisor: Copy['supervisor'] = {
  nav: {
    label: 'Główne',
    board: 'Tablica',
    waves: 'Fale',
    orders: 'Zamówienia',
    counts: 'Liczenia',
    issues: 'Sprawy',
    labels: 'Etykiety',
    stock: 'Zapas',
    slotting: 'Rozkład',
    imports: 'Importy',
    devices: 'Urządzenia',
    people: 'Ludzie',
    work: 'Moja praca',
    openIssues: 'Otwarte: {count, number}',
  },
  people:
    '{count, plural, =0 {Nikt nie zbiera} one {# osoba zbiera} few {# osoby zbierają} many {# osób zbiera} other {# osoby zbierają}}',
  asOf: { title: 'Stan na {time}', detail: 'Ten tablet jest offline. Nowszych zmian tu nie ma.' },
  loading: 'Wczytywanie magazynu',
  ask: {
    asking: 'Pytam serwer',
    silent: 'Serwer nie odpowiedział. Spróbuj ponownie.',
    again: 'Spróbuj ponownie',
  },
  minutesLeft: 'min zostało',
  hoursLeft: 'godz. zostało',
  pace: 'W tym tempie zebrane o {time}',
  missed:
    '{count, plural, one {# zamówienie po czasie} few {# zamówienia po czasie} many {# zamówień po czasie} other {# zamówienia po czasie}}',
  noDispatch: { title: 'Żaden wyjazd nie czeka', detail: 'Wszystko na termin jest zebrane.' },
  atRisk:
    '{count, plural, one {# zamówienie zagrożone} few {# zamówienia zagrożone} many {# zamówień zagrożonych} other {# zamówienia zagrożone}}',
  orders: '{count, plural, one {# zamówienie} few {# zamówienia} many {# zamówień} other {# zamówienia}}',
  done: '{done, number} z {total, number}',
  late: '{length} po czasie',
  spare: '{length} zapasu',
  notReleased: 'Niezwolniona',
  moreWaves:
    '{count, plural, one {Jeszcze # fala} few {Jeszcze # fale} many {Jeszcze # fal} other {Jeszcze # fali}}',
  meter:
    'Zebrane {picked, number}, w trakcie {picking, number}, zagrożone {risk, number}, do zrobienia {toDo, number} z {total, number} sztuk',
  key: { picked: 'Zebrane', picking: 'W trakcie', atRisk: 'Zagrożone', toDo: 'Do zrobienia' },
  kpi: {
    label: 'Dzisiaj',
    picked: 'Sztuki zebrane dziś',
    rate: 'Teraz {count, number} na godzinę',
    runsDone:
      '{count, plural, =0 {Żadna trasa niegotowa} one {# trasa gotowa} few {# trasy gotowe} many {# tras gotowych} other {# trasy gotowej}}',
    oldest: 'Najdłużej czeka',
    oldestOrder: 'Zamówienie {order}',
    toRelease: 'Do zwolnienia',
    kept: '{count, plural, =0 {Nic nie wstrzymano} one {# wstrzymane} few {# wstrzymane} many {# wstrzymanych} other {# wstrzymanego}}',
    shorts: 'Otwarte braki',
    missing:
      '{count, plural, =0 {Nic nie brakuje} one {Brakuje # sztuki} few {Brakuje # sztuk} many {Brakuje # sztuk} other {Brakuje # sztuki}}',
  },
  floor: {
    title: 'Hala teraz',
    busy: 'Praca',
    doubtful: 'Do policzenia',
    closed: 'Zamknięte',
    map: 'Mapa hali. {people, plural, =0 {Nikt nie stoi przy miejscu.} one {# osoba stoi przy miejscu.} few {# osoby stoją przy miejscach.} many {# osób stoi przy miejscach.} other {# osoby stoi przy miejscach.}} {closed, plural, =0 {Żadne miejsce nie jest zamknięte.} one {# miejsce jest zamknięte.} few {# miejsca są zamknięte.} many {# miejsc jest zamkniętych.} other {# miejsca jest zamknięte.}} {doubtful, plural, =0 {Nic nie trzeba liczyć.} one {# miejsce do policzenia.} few {# miejsca do policzenia.} many {# miejsc do policzenia.} other {# miejsca do policzenia.}}',
    empty: 'Plan tego budynku nie ma alei.',
  },
  toDecide:
    '{count, plural, =0 {Nic do decyzji} one {Do decyzji: #} few {Do decyzji: #} many {Do decyzji: #} other {Do decyzji: #}}',
  urgentFirst: 'Najpilniejsze na górze',
  lingering: {
    title:
      '{count, plural, one {# jednostka czeka w przyjęciu} few {# jednostki czekają w przyjęciu} many {# jednostek czeka w przyjęciu} other {# jednostki czekają w przyjęciu}}',
    detail: '{unit} od {length}',
  },
  moreIssues:
    '{count, plural, one {Jeszcze # sprawa} few {Jeszcze # sprawy} many {Jeszcze # spraw} other {Jeszcze # sprawy}}',
  devices: '{count, plural, one {# urządzenie} few {# urządzenia} many {# urządzeń} other {# urządzenia}}',
  toLookAt:
    '{count, plural, =0 {Wszystko dobrze} one {Do sprawdzenia: #} few {Do sprawdzenia: #} many {Do sprawdzenia: #} other {Do sprawdzenia: #}}',
  silentWith: 'Milczy {age}, niewysłane: {count, number}',
  silentHolding: 'Milczy {age}, do pobrania: {count, number}',
  never: 'Jeszcze się nie odezwało',
  missingRecords:
    '{count, plural, one {Brakuje # zapisu} few {Brakuje # zapisów} many {Brakuje # zapisów} other {Brakuje # zapisu}}',
  others: '{count, plural, one {# inne} few {# inne} many {# innych} other {# innego}}',
  onlineNow:
    '{count, plural, =0 {Żadne nie jest online} one {Online: #} few {Online: #} many {Online: #} other {Online: #}}',
  devicesUnknown: {
    title: 'Urządzenia nie są jeszcze znane',
    detail: 'Pojawią się, gdy tablet będzie online.',
  },
  device: {
    title: 'Urządzenia',
    name: 'Urządzenie',
    person: 'Osoba',
    lastHeard: 'Ostatni kontakt',
    work: 'Do pobrania',
    waiting: 'Niewysłane',
    missing: 'Brakujące',
    version: 'Wersja',
    state: 'Stan',
    stateOf: {
      online: 'Online',
      silent: 'Milczy',
      never: 'Nowe',
      locked: 'Zablokowane',
      draining: 'Opróżniane',
      lost: 'Zgubione',
      retired: 'Wycofane',
    },
    nobody: 'Nikt',
  },
};
