import type { Copy } from '../copy-shape.ts';

export const unknownCode: Copy['unknownCode'] = {
  title: 'Nieznany kod',
  detail: 'Nic nie policzono.',
  close: 'Zamknij, wróć do przystanku',
  read: 'Skaner odczytał',
  more: '{count, plural, one {… i jeszcze # znak} few {… i jeszcze # znaki} many {… i jeszcze # znaków} other {… i jeszcze # znaku}}',
  expected: 'Tu oczekiwano',
  doubt: {
    check_digit_wrong: {
      title: 'Może źle odczytany',
      detail: 'Cyfra kontrolna się nie zgadza. Skanuj ponownie.',
    },
    gs1_invalid: { title: 'Kod jest uszkodzony', detail: 'Zeskanuj inny kod z produktu.' },
    too_long: { title: 'Za długi na kod produktu', detail: 'Zeskanuj inny kod z produktu.' },
    control_characters_removed: { title: 'Ukryte znaki w kodzie', detail: 'Są pokazane, ale nie użyte.' },
  },
  waiting: 'Zapytano kierownika, czy to {item}.',
  again: { title: 'Skanuj ponownie', detail: 'Może jest na nim inny kod' },
  teach: {
    which: 'To jeden z tych',
    title: 'To jest ten produkt',
    teaches: 'Kod będzie go oznaczał',
    asks: 'Kierownik to zatwierdza',
  },
  label: {
    title: 'Wydrukuj nową etykietę',
    product: 'Dla {what}',
    location: 'Dla miejsca {what}',
    handlingUnit: 'Dla {what}',
  },
  setAside: { title: 'Odłóż na bok', detail: 'Na półkę z problemami' },
  which: 'Który to produkt?',
  back: 'Wróć',
  teaching: {
    title: 'Czy to ten produkt?',
    code: 'Kod {code}',
    holds: 'Na czym jest kod?',
    one: 'Jedna jednostka ({unit})',
    pack: '{level, select, inner {Paczka po {factor, number}} case {Karton po {factor, number}} pallet {Paleta po {factor, number}} other {Paczka po {factor, number}}}',
    other: 'Inna liczba',
    perScan: 'w jednym skanie',
    choose: 'Najpierw wybierz',
    teach: 'Tak, zapamiętaj kod',
    ask: 'Tak, zapytaj kierownika',
  },
  shelf: {
    title: 'Zeskanuj półkę',
    detail: 'Połóż na półce z problemami.',
    howMany: 'Ile sztuk?',
    caption: 'odłożone',
    notAShelf: { title: 'To nie ta półka', detail: 'Zeskanuj kod półki z problemami.' },
  },
  done: {
    taught: { title: 'Kod zapamiętany', detail: 'Zeskanuj go teraz.' },
    asked: { title: 'Zapytano kierownika', detail: 'Pracuj dalej bez kodu.' },
    label: { title: 'Etykieta zamówiona', detail: 'Biuro ją wydrukuje. Pracuj dalej bez kodu.' },
    setAside: { title: 'Odłożono na {shelf}', detail: 'Kierownik to obejrzy.' },
    goOn: 'Wróć do przystanku',
    cannotScan: 'Pracuj dalej bez kodu',
  },
};

export const manual: Copy['manual'] = {
  title: 'Dlaczego nie da się skanować?',
  close: 'Zamknij, wróć do przystanku',
  cannotScan: 'Nie da się skanować',
  cannotScanDetail: 'Brak etykiety, podarta, zepsuty skaner',
  reason: {
    label_missing: 'Brak etykiety',
    label_torn: 'Etykieta podarta',
    wrong_language: 'Nie da się odczytać',
    scanner_dead: 'Skaner nie działa',
  },
  proof: {
    title: 'Który masz w ręce?',
    detail: 'Dotknij go. Jeszcze nic nie policzono.',
    none: 'Żaden z nich',
    digits: 'Wpisz cztery ostatnie cyfry',
    digitsTitle: 'Cztery ostatnie cyfry',
    digitsDetail: 'Dowolnego kodu z produktu lub z etykiety półki.',
    use: 'Użyj tych cyfr',
    four: 'Wpisz cztery cyfry',
  },
  choice: {
    title: 'Który masz w ręce?',
    detail: 'Te produkty mają ten sam kod. Nic nie policzono.',
  },
};

export const labelsOwed: Copy['labelsOwed'] = {
  summary:
    '{count, plural, =0 {Brak zamówionych etykiet} one {# zamówiona etykieta} few {# zamówione etykiety} many {# zamówionych etykiet} other {# zamówionej etykiety}}',
  none: { title: 'Brak zamówionych etykiet', detail: 'Pojawią się, gdy ktoś o nie poprosi.' },
  location: 'Miejsce {what}',
  copies: '{count, plural, one {# etykieta} few {# etykiety} many {# etykiet} other {# etykiety}}',
  reason: {
    missing: 'brak etykiety',
    unreadable: 'etykieta nieczytelna',
    unknown_code: 'nieznany kod',
    setup: 'pierwsza etykieta',
    reprint: 'zamówiona ponownie',
    test: 'wydruk próbny',
  },
  printed: 'Wydrukowana',
  notNeeded: 'Niepotrzebna',
  printer: 'Wydruk próbny: {what}',
  trouble: {
    no_printer: 'Brak drukarki. Dodaj ją.',
    by_hand: 'Wydrukuj z tego biurka.',
    unreachable: '{printer} jest nieosiągalna. Ponowi się samo.',
    broke_off: '{printer} przerwała. Ponowi się samo.',
    no_answer: '{printer} nie odpowiada. Ponowi się samo.',
    out_of_paper: '{printer} nie ma papieru. Włóż papier.',
    head_open: '{printer} jest otwarta. Zamknij ją.',
    paused: '{printer} jest wstrzymana. Naciśnij jej przycisk.',
    unsure: 'Sprawdź {printer}: mogła wydrukować.',
    too_long: 'Za długie na etykietę. Weź szerszą.',
    too_low: 'Nie mieści się na wysokość. Weź wyższą.',
    unprintable: 'Jednego znaku nie da się zapisać kreskami.',
    gs1_refused: 'Numery łamią zasady GS1. Popraw dane.',
    no_code: 'Produkt nie ma kodu. Najpierw go naucz.',
    subject_unknown: 'Nie jest już znane.',
  },
};

export const typedCodes: Copy['typedCodes'] = {
  title: 'Kody wpisane dzisiaj',
  share: '{typed, number} z {all, number} · {share}',
  none: 'Nikt dziś nie wpisał kodu.',
};

export const taughtCodes: Copy['taughtCodes'] = {
  title: 'Zapamiętane kody',
  none: { title: 'Nie zapamiętano żadnego kodu', detail: 'Tu pojawia się to, co zatwierdzono.' },
  standsFor:
    '{count, plural, one {{product}} few {# × {product}} many {# × {product}} other {# × {product}}}',
  forget: 'Zapomnij',
};
