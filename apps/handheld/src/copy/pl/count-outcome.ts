import type { Copy } from '../copy-shape.ts';

export const outcome: Copy['count']['outcome'] = {
  started: {
    title: 'Licz to miejsce',
    detail: 'Skanuj to, co w nim leży.',
  },
  already_here: {
    title: 'Liczysz to miejsce',
    detail: 'Skanuj to, co w nim leży.',
  },
  other_bin: {
    title: 'Liczyć {bin} zamiast tego?',
    detail: 'Zeskanuj jeszcze raz, jeśli tak. Teraz: {wanted}.',
  },
  taken: {
    title: '{bin} ktoś już liczy',
    detail: 'Liczy {operator}. Weź inne miejsce.',
  },
  other_open: {
    title: 'Najpierw skończ {bin}',
    detail: 'Albo zostaw bez liczenia.',
  },
  not_counted_here: {
    title: '{bin} się nie liczy',
    detail: 'Towar tam nie zostaje.',
  },
  unknown_place: {
    title: '{bin} nie jest znane',
    detail: 'Zeskanuj etykietę miejsca.',
  },
  too_much_here: {
    title: 'Za dużo rodzajów w {bin}',
    detail: 'Wybierz jeden produkt z listy.',
  },
  unit_counted: {
    title: 'Policzono',
    detail: 'Teraz {total, number}',
  },
  case_counted: {
    title: '+{units, number}',
    detail: 'Teraz {total, number}',
  },
  number_counted: {
    title: 'Policzono {total, number}',
    detail: 'Zeskanuj następny produkt.',
  },
  other_brand: {
    title: 'Towar innej marki',
    detail: 'Policzono. Kierownik każe go przenieść.',
  },
  damaged_noted: {
    title: 'Uszkodzone: {damaged, number}',
    detail: 'Razem policzono {total, number}.',
  },
  needs_lot: {
    title: 'Która to partia?',
    detail: 'Zeskanuj etykietę albo wpisz.',
  },
  needs_expiry: {
    title: 'Jaka data ważności?',
    detail: 'Zeskanuj etykietę albo wybierz dzień.',
  },
  needs_serial: {
    title: 'Zeskanuj numer seryjny',
    detail: 'Każda sztuka ma swój.',
  },
  serial_twice: {
    title: 'Już policzono',
    detail: '{serial}',
  },
  too_many_serials: {
    title: 'Za dużo numerów',
    detail: 'W jednym liczeniu mieści się {most, number}. Poproś kierownika.',
  },
  too_many_kinds: {
    title: 'Za dużo rodzajów',
    detail: 'W jednym liczeniu mieści się {most, number}. Najpierw oddaj to.',
  },
  count_absurd: {
    title: 'Czy to możliwe?',
    detail: '{units, number} to za dużo. Sprawdź jeszcze raz.',
  },
  choose_item: {
    title: 'Który to?',
    detail: 'Dotknij tego, co trzymasz.',
  },
  second_proof: {
    title: 'Pokaż, co to jest',
    detail: 'Zeskanuj albo wybierz zdjęcie.',
  },
  proof_failed: {
    title: 'To się nie zgadza',
    detail: 'Sprawdź jeszcze raz i zeskanuj.',
  },
  not_this_item: {
    title: 'Nie ten produkt',
    detail: 'Liczy się tu tylko {wanted}.',
  },
  not_this_bin: {
    title: 'Liczysz {here}',
    detail: 'Skończ, zanim przejdziesz do {bin}.',
  },
  empty_ask: {
    title: 'Czy miejsce jest puste?',
    detail: 'Zeskanuj {bin} jeszcze raz, jeśli tak.',
  },
  not_empty: {
    title: 'Coś już policzono',
    detail: 'Cofnij to najpierw, jeśli jest puste.',
  },
  bin_done: {
    title: 'Miejsce policzone',
    detail: '{bin}: razem {units, number}.',
  },
  left: {
    title: 'Zostawiono bez liczenia',
    detail: 'Nic z {bin} nie zapisano.',
  },
  undone: {
    title: 'Cofnięto ostatni krok',
    detail: 'Licz dalej, kiedy chcesz.',
  },
  nothing_to_undo: {
    title: 'Nie ma czego cofać',
    detail: 'Nic się nie zmieniło.',
  },
  bin_first: {
    title: 'Najpierw zeskanuj miejsce',
    detail: 'Potem to, co w nim leży.',
  },
  scan_products: {
    title: 'Skanuj produkty',
    detail: 'Nie paletę ani pojemnik.',
  },
  unknown_code: {
    title: 'Nieznany kod',
    detail: '{code}',
  },
};
