/** People of the building and how their devices join it. */
export const people = {
  title: 'Ludzie',
  count:
    '{count, plural, one {Pracuje tu # osoba} few {Pracują tu # osoby} many {Pracuje tu # osób} other {Pracuje tu # osoby}}',
  hire: 'Zatrudnij osobę',
  close: 'Zamknij, wróć do ludzi',
  name: 'Imię i nazwisko',
  badge: 'Identyfikator',
  badgeHint: 'To, co skaner czyta z identyfikatora.',
  roles: 'Praca',
  role: { receiver: 'Przyjęcia', picker: 'Kompletacja', packer: 'Pakowanie', supervisor: 'Kierownik' },
  language: 'Język',
  brands: 'Marki',
  allBrands: 'Wszystkie',
  brandsOrAll: 'Marki (żadna: wszystkie)',
  state: 'Stan',
  here: 'Pracuje tu',
  left: 'Odszedł',
  save: 'Zapisz',
  saving: 'Chwileczkę',
  newPin: 'Nadaj nowy PIN',
  missing: {
    name: 'Najpierw wpisz imię i nazwisko.',
    badge: 'Najpierw wpisz identyfikator.',
    roles: 'Najpierw wybierz pracę.',
  },
  trouble: {
    badge_taken: { title: 'Ktoś inny ma ten identyfikator', detail: 'Weź inny albo najpierw zmień tamten.' },
    own_leave: { title: 'To odcięłoby Ciebie', detail: 'Musi to zrobić inny kierownik.' },
    person_unknown: {
      title: 'Ta osoba nie jest tu znana',
      detail: 'Zamknij, poczekaj na listę i spróbuj ponownie.',
    },
    unreached: {
      title: 'Serwer nie odpowiedział',
      detail: 'Nic się nie zmieniło. Spróbuj ponownie, gdy będzie sieć.',
    },
  },
  pin: {
    title: 'Dane dla: {name}',
    detail: 'Zapisz PIN albo przekaż go teraz: pokazuje się tylko raz.',
    pin: 'PIN',
    noted: 'Przekazano',
  },
  join: {
    add: 'Dodaj urządzenie',
    title: 'Dołącz urządzenie',
    detail:
      'Na nowym urządzeniu otwórz ten adres i zeskanuj lub wpisz kod. Działa dla jednego urządzenia, do {time}.',
    code: 'Kod',
    done: 'Gotowe',
    unreached: 'Serwer nie odpowiedział. Spróbuj ponownie, gdy będzie sieć.',
    close: 'Zamknij, wróć do urządzeń',
  },
} as const;
